package dev.roost.search.application;

import dev.roost.availability.spi.OpenNights;
import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.review.contract.Tally;
import dev.roost.review.spi.ListingRatings;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes cards from what other contexts say now. Every card is locked before anything is read for it, so that of two who
 * make the same card the later one has read the newer facts: events may come late, twice and out of order.
 */
@Component
class CardMaker {

  private final Cards cards;
  private final ListingFacts listings;
  private final OpenNights calendars;
  private final StayPrices prices;
  private final ListingRatings ratings;
  private final Clock clock;

  CardMaker(Cards cards, ListingFacts listings, OpenNights calendars, StayPrices prices, ListingRatings ratings,
      Clock clock) {
    this.cards = cards;
    this.listings = listings;
    this.calendars = calendars;
    this.prices = prices;
    this.ratings = ratings;
    this.clock = clock;
  }

  /** Brings the cards of these listings up to date, in a fixed number of queries; within the caller's transaction. */
  void refresh(Changes changes) {
    cards.lock(changes.all());
    var existing = cards.existing(changes.all());
    var whole = changes.wholeOrWithout(existing);
    make(whole);
    putCalendars(without(changes.calendars(), whole));
    putPrices(without(changes.prices(), whole));
    putRatings(without(changes.ratings(), whole));
  }

  /** Makes whole cards anew, and removes those of listings that are not to be found any more. */
  void remake(Collection<ListingId> stale) {
    cards.lock(stale);
    make(stale);
  }

  private void make(Collection<ListingId> asked) {
    if (asked.isEmpty()) {
      return;
    }
    var made = cardsOf(asked);
    cards.put(made);
    var found = made.stream().map(Card::listing).collect(Collectors.toSet());
    cards.remove(asked.stream().filter(it -> !found.contains(it)).toList());
  }

  private List<Card> cardsOf(Collection<ListingId> asked) {
    var facts = listings.find(asked).values().stream().filter(it -> it.status() == ListingStatus.PUBLISHED).toList();
    var ids = facts.stream().map(Facts::id).toList();
    var horizon = horizon();
    var nights = calendars(ids, horizon);
    var rates = prices.outlooks(ids, horizon.from(), Horizon.MONTHS);
    var rated = ratings.find(ids);
    return facts.stream()
        .flatMap(it -> card(it, nights, rates, rated.getOrDefault(it.id(), Tally.NONE), horizon).stream()).toList();
  }

  /** Without a position, a calendar or prices nobody could book it. */
  private static Optional<Card> card(Facts facts, Map<ListingId, Outlook> nights, Map<ListingId, PriceOutlook> rates,
      Tally rated, Horizon horizon) {
    var position = facts.approximate();
    var calendar = nights.get(facts.id());
    var price = rates.get(facts.id());
    if (position == null || calendar == null || price == null) {
      return Optional.empty();
    }
    var face = new Face(facts.id(), facts.title(), facts.coverPhoto(), facts.roomType(), facts.propertyType(),
        position, facts.capacity(), facts.bedrooms(), facts.beds(), facts.instantBook(), Face.rankOf(rated),
        rated.count(), facts.zone(), facts.checkInTime());
    return Optional
        .of(new Card(face, facts.petsAllowed(), facts.amenities(), calendar, price, horizon.end()));
  }

  private void putCalendars(Collection<ListingId> listings) {
    if (!listings.isEmpty()) {
      cards.putCalendars(calendars(listings, horizon()));
    }
  }

  private void putPrices(Collection<ListingId> listings) {
    if (!listings.isEmpty()) {
      cards.putPrices(prices.outlooks(listings, horizon().from(), Horizon.MONTHS));
    }
  }

  private void putRatings(Collection<ListingId> listings) {
    if (!listings.isEmpty()) {
      var rated = ratings.find(listings);
      cards.putRatings(listings.stream().collect(Collectors.toMap(it -> it, it -> rated.getOrDefault(it, Tally.NONE))));
    }
  }

  private Map<ListingId, Outlook> calendars(Collection<ListingId> listings, Horizon horizon) {
    return listings.isEmpty() ? Map.of() : calendars.of(listings, horizon.start(), horizon.end());
  }

  private Horizon horizon() {
    return Horizon.at(clock.instant());
  }

  private static Set<ListingId> without(Set<ListingId> listings, Set<ListingId> others) {
    return listings.stream().filter(it -> !others.contains(it)).collect(Collectors.toSet());
  }
}
