package dev.roost.pricing.domain;

import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** How much a tax is. */
@ValueObject
public sealed interface TaxCharge {

  /**
   * A share of what the stay costs.
   *
   * @param rate percent, above 0 up to 100, with at most four decimals
   * @param onFees whether cleaning and other fees of the host are taxed like the lodging
   * @param onServiceFee whether the guest's service fee is taxed, too
   */
  record Percentage(BigDecimal rate, boolean onFees, boolean onServiceFee) implements TaxCharge {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public Percentage {
      rate = rate.stripTrailingZeros();
      rate = rate.scale() < 0 ? rate.setScale(0) : rate;
      if (rate.signum() <= 0 || rate.compareTo(MOST) > 0 || rate.scale() > 4) {
        throw new Refused(
            new InvalidField("percentage.rate", "must be above 0, at most 100, with at most four decimals"));
      }
    }

    Money base(HostPrice price, Money serviceFee) {
      var base = onFees ? price.total() : price.lodging();
      return onServiceFee ? base.plus(serviceFee) : base;
    }
  }

  /**
   * An amount for each person and night.
   *
   * @param amounts one for each currency that listings in the area are priced in
   */
  record PerPersonNight(List<Money> amounts, TaxedPersons persons) implements TaxCharge {

    public PerPersonNight {
      amounts = List.copyOf(amounts);
      if (amounts.isEmpty() || amounts.stream().map(Money::currency).distinct().count() < amounts.size()) {
        throw new Refused(new InvalidField("perPersonNight.amounts", "must be one for each currency, at least one"));
      }
      if (amounts.stream().anyMatch(it -> it.amount() < 1 || it.amount() > RateTerms.HIGHEST)) {
        throw new Refused(new InvalidField("perPersonNight.amounts",
            "must be from 1 to %d minor units".formatted(RateTerms.HIGHEST)));
      }
    }

    Optional<Money> in(Currency currency) {
      return amounts.stream().filter(it -> it.currency().equals(currency)).findFirst();
    }
  }
}
