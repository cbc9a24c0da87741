package dev.roost.search.application;

import dev.roost.listing.contract.ListingId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be read again for which listings.
 *
 * @param listings whole cards
 * @param calendars free nights
 * @param prices bounds of prices
 * @param ratings what guests make of them
 */
record Changes(Set<ListingId> listings, Set<ListingId> calendars, Set<ListingId> prices,
    Set<ListingId> ratings) {

  /** What an event changed. */
  enum Aspect {
    LISTING, CALENDAR, PRICES, RATING
  }

  static Changes none() {
    return new Changes(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  static Changes of(ListingId listing, Aspect aspect) {
    var changes = none();
    changes.add(listing, aspect);
    return changes;
  }

  void add(ListingId listing, Aspect aspect) {
    var _ = switch (aspect) {
      case LISTING -> listings.add(listing);
      case CALENDAR -> calendars.add(listing);
      case PRICES -> prices.add(listing);
      case RATING -> ratings.add(listing);
    };
  }

  Set<ListingId> all() {
    return Stream.of(listings, calendars, prices, ratings).flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** Those whose whole card is to be made, since they changed themselves or have none yet. */
  Set<ListingId> wholeOrWithout(Set<ListingId> existing) {
    return all().stream().filter(it -> listings.contains(it) || !existing.contains(it)).collect(Collectors.toSet());
  }
}
