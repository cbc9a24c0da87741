package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.ListingRecord.Prices;
import org.jspecify.annotations.Nullable;

/** Reads what a place costs. Only the old layout knows fees, included guests, and prices of weeks and months. */
final class PriceReader {

  private static final int MOST_GUESTS = 50;

  private final Amounts amounts;

  PriceReader(Amounts amounts) {
    this.amounts = amounts;
  }

  /** @param capacity most guests: without a word about it, the price is for all of them */
  Prices read(Row row, int capacity) {
    var extraGuest = amounts.orZero(row, "extra_people");
    var included = Math.clamp(Numbers.whole(row, "guests_included", 0, MOST_GUESTS, capacity), 1, capacity);
    return new Prices(amounts.currency().code(), positive(amounts.of(row, "price")),
        positive(amounts.of(row, "weekly_price")), positive(amounts.of(row, "monthly_price")),
        amounts.orZero(row, "cleaning_fee"), extraGuest == 0 ? capacity : included, extraGuest);
  }

  /** A price of 0 is none: nobody rents a home out for nothing. */
  private static @Nullable Long positive(@Nullable Long amount) {
    return amount == null || amount == 0 ? null : amount;
  }
}
