package roosttest.search;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.review.contract.Tally;
import dev.roost.search.application.Card;
import dev.roost.search.application.CardFeed;
import dev.roost.search.application.Cards;
import dev.roost.search.application.Face;
import dev.roost.search.application.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cards in memory; the same tests run on them and on PostgreSQL. */
public final class InMemoryCards implements Cards, CardFeed {

  private final List<ListingId> changes = new ArrayList<>();
  private final Map<ListingId, Card> cards = new TreeMap<>(Comparator.comparing(id -> Mark.of(0, id)));

  @Override
  public void lock(Collection<ListingId> listings) {
    // One test, one thread.
  }

  @Override
  public Set<ListingId> existing(Collection<ListingId> listings) {
    var existing = new HashSet<>(listings);
    existing.retainAll(cards.keySet());
    return existing;
  }

  @Override
  public void put(Collection<Card> made) {
    made.forEach(it -> cards.put(it.listing(), it));
    changes.addAll(made.stream().map(Card::listing).toList());
  }

  @Override
  public void putCalendars(Map<ListingId, Outlook> calendars) {
    calendars.forEach((id, calendar) -> cards.computeIfPresent(id, (_, it) -> new Card(it.face(), it.petsAllowed(),
        it.amenities(), calendar, it.prices(), it.until())));
    changes.addAll(calendars.keySet());
  }

  @Override
  public void putPrices(Map<ListingId, PriceOutlook> prices) {
    prices.forEach((id, price) -> cards.computeIfPresent(id, (_, it) -> new Card(it.face(), it.petsAllowed(),
        it.amenities(), it.calendar(), price, it.until())));
    changes.addAll(prices.keySet());
  }

  @Override
  public void putRatings(Map<ListingId, Tally> ratings) {
    ratings.forEach((id, rating) -> cards.computeIfPresent(id, (_, it) -> new Card(rated(it.face(), rating),
        it.petsAllowed(), it.amenities(), it.calendar(), it.prices(), it.until())));
    changes.addAll(ratings.keySet());
  }

  private static Face rated(Face it, Tally rating) {
    return new Face(it.listing(), it.title(), it.coverPhoto(), it.roomType(), it.propertyType(), it.position(),
        it.capacity(), it.bedrooms(), it.beds(), it.instantBook(), Face.rankOf(rating), rating.count(), it.zone(),
        it.checkInTime());
  }

  @Override
  public void remove(Collection<ListingId> listings) {
    listings.forEach(cards::remove);
    changes.addAll(listings);
  }

  @Override
  public List<ListingId> after(@Nullable ListingId listing, int limit) {
    return cards.keySet().stream()
        .filter(it -> listing == null || Mark.of(0, listing).isBefore(Mark.of(0, it))).limit(limit).toList();
  }

  @Override
  public List<ListingId> endingBefore(LocalDate date, int limit) {
    return cards.values().stream().filter(it -> it.until().isBefore(date)).map(Card::listing).limit(limit).toList();
  }

  @Override
  public String readAll(Consumer<Card> all) {
    cards.values().forEach(all);
    return now();
  }

  @Override
  public String readChanges(String since, Changed changed) {
    changes.subList(Integer.parseInt(since), changes.size()).forEach(listing -> {
      var card = cards.get(listing);
      if (card == null) {
        changed.isGone(listing);
      } else {
        changed.isNow(card);
      }
    });
    return now();
  }

  private String now() {
    return String.valueOf(changes.size());
  }
}
