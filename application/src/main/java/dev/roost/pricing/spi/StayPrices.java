package dev.roost.pricing.spi;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/** What stays cost now, for many listings at once, by the same rules that quote. */
public interface StayPrices {

  /**
   * The total of the stay for each listing that has prices which can be paid, where the guest may call it off. A fixed number of queries,
   * however many are asked.
   */
  Map<ListingId, Money> totals(Collection<Candidate> listings, StayDates stay, Party party);

  /**
   * Bounds of the prices of each listing that has some, month by month, for read models that narrow a search. A fixed
   * number of queries, however many are asked.
   *
   * @param months how many, from that month on
   */
  Map<ListingId, PriceOutlook> outlooks(Collection<ListingId> listings, YearMonth from, int months);

  /**
   * A listing that is asked about.
   *
   * @param zone of the listing, where it is today
   * @param position the one that everybody may know
   */
  record Candidate(ListingId listing, ZoneId zone, Position position) {
  }
}
