package dev.roost.migration.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.migration.domain.ForeignPrices;
import dev.roost.migration.domain.NightRun;
import dev.roost.pricing.api.DatePriceRange;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts prices of a source into a rate plan. */
final class PriceTranslation {

  private static final int WEEK = 7;
  /** A month's price is that of 30 nights, though the discount begins at 28. */
  private static final int MONTH = 30;
  /** Percent; more is a slip of the source, such as a week's price in the field of a month. */
  private static final BigDecimal HIGHEST_DISCOUNT = BigDecimal.valueOf(80);

  private PriceTranslation() {
  }

  /** @param base price of a night, above zero */
  static ImportedRatePlan plan(ListingId listing, ForeignPrices prices, Money base, List<NightRun<Money>> nights) {
    var currency = prices.currency();
    return new ImportedRatePlan(listing, base, Money.of(prices.cleaning(), currency), prices.guestsIncluded(),
        Money.of(prices.extraGuest(), currency), discount(base, WEEK, prices.week()),
        discount(base, MONTH, prices.month()),
        nights.stream().map(run -> new DatePriceRange(run.nights(), run.value())).toList());
  }

  private static BigDecimal discount(Money base, int nights, @Nullable Long together) {
    if (together == null) {
      return BigDecimal.ZERO;
    }
    var percent = ImportedRatePlan.discount(base, nights, Money.of(together, base.currency()));
    return percent.compareTo(HIGHEST_DISCOUNT) > 0 ? BigDecimal.ZERO : percent;
  }
}
