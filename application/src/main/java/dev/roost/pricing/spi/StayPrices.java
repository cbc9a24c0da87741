package dev.roost.pricing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What stays cost now, for many listings at once, by the same rules that quote. */
public interface StayPrices {

  /** The total of the stay for each listing that has prices. A fixed number of queries, however many are asked. */
  Map<ListingId, Money> totals(Collection<ListingId> listings, StayDates stay, Party party);

  /** Bounds of the prices of each listing within the dates, for read models that narrow a search. */
  Map<ListingId, Bounds> bounds(Collection<ListingId> listings, LocalDate from, LocalDate to);

  /**
   * No total of a stay of n nights is below n times the lowest night plus cleaning, none above n times the highest night
   * plus cleaning.
   *
   * @param lowestNight minor units of the cheapest night, after the highest discount, rounded down
   * @param highestNight minor units of the dearest night, with the extra-guest fee for a full house
   * @param cleaning minor units, once for a stay
   */
  record Bounds(Currency currency, long lowestNight, long highestNight, long cleaning) {
  }
}
