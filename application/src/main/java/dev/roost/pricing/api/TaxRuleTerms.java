package dev.roost.pricing.api;

import dev.roost.listing.contract.Position;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority asks of stays in its area.
 *
 * @param name guests read it on their quote
 * @param authority who raises it
 * @param area corners of a polygon that does not cross the 180th meridian
 * @param from stays that begin on that date or later are taxed
 * @param until stays that begin on that date or later are not taxed any more; absent while there is no end
 * @param percentage how much it is, where it is a share; else absent
 * @param perPersonNight how much it is, where it is an amount for each person and night; else absent
 * @param included whether prices include it; else it comes on top
 * @param exemptFromNights stays of so many nights or more are not taxed; absent where all are
 * @param mostNights only so many nights of a stay are taxed; absent where all are
 */
public record TaxRuleTerms(String name, String authority, List<Position> area, LocalDate from,
    @Nullable LocalDate until, @Nullable Percentage percentage, @Nullable PerPersonNight perPersonNight,
    boolean included, @Nullable Integer exemptFromNights, @Nullable Integer mostNights) {

  public TaxRuleTerms {
    area = List.copyOf(area);
  }

  /**
   * A share of what the stay costs.
   *
   * @param rate percent
   * @param onFees whether the fees of the host are taxed like the lodging
   * @param onServiceFee whether the guest's service fee is taxed, too
   */
  public record Percentage(BigDecimal rate, boolean onFees, boolean onServiceFee) {
  }

  /**
   * An amount for each person and night.
   *
   * @param amounts one for each currency that listings in the area are priced in
   */
  public record PerPersonNight(List<Money> amounts, TaxedPersons persons) {

    public PerPersonNight {
      amounts = List.copyOf(amounts);
    }
  }
}
