package dev.roost.search.application;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.review.contract.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the cards. */
public interface Cards {

  /** Until the end of the transaction nobody else changes the cards of these listings, whether they have one or not. */
  void lock(Collection<ListingId> listings);

  /** Which of the listings have a card. */
  Set<ListingId> existing(Collection<ListingId> listings);

  /** Stores whole cards, in place of those that their listings have. */
  void put(Collection<Card> cards);

  /** Stores what calendars look like, on cards that are there and differ. */
  void putCalendars(Map<ListingId, Outlook> calendars);

  /** Stores prices, on cards that are there and differ. */
  void putPrices(Map<ListingId, PriceOutlook> prices);

  /** Stores what guests make of listings, on cards that are there and differ. */
  void putRatings(Map<ListingId, Tally> ratings);

  void remove(Collection<ListingId> listings);

  /** Listings that have a card, in the order of their ids. */
  List<ListingId> after(@Nullable ListingId listing, int limit);

  /** Listings whose cards end before that date. */
  List<ListingId> endingBefore(LocalDate date, int limit);
}
