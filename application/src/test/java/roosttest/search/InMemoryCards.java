package roosttest.search;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.SearchListings;
import dev.roost.search.application.Candidate;
import dev.roost.search.application.Card;
import dev.roost.search.application.CardSearch;
import dev.roost.search.application.Cards;
import dev.roost.search.application.Mark;
import dev.roost.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cards in memory; the same tests run on them and on PostgreSQL. */
public final class InMemoryCards implements Cards, CardSearch {

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
  }

  @Override
  public void putCalendars(Map<ListingId, Outlook> calendars) {
    calendars.forEach((id, calendar) -> cards.computeIfPresent(id, (_, it) -> new Card(it.face(), it.petsAllowed(),
        it.amenities(), calendar, it.prices(), it.until())));
  }

  @Override
  public void putPrices(Map<ListingId, PriceOutlook> prices) {
    prices.forEach((id, price) -> cards.computeIfPresent(id, (_, it) -> new Card(it.face(), it.petsAllowed(),
        it.amenities(), it.calendar(), price, it.until())));
  }

  @Override
  public void remove(Collection<ListingId> listings) {
    listings.forEach(cards::remove);
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
  public boolean isWide(Area area) {
    return false;
  }

  @Override
  public List<Candidate> read(Reading reading) {
    return cards.values().stream().filter(it -> mayBeHit(it, reading)).map(it -> candidate(it, reading))
        .filter(it -> isAhead(it, reading)).sorted(Comparator.comparing(Candidate::walked)).limit(reading.limit())
        .toList();
  }

  private static boolean mayBeHit(Card card, Reading reading) {
    var query = reading.query();
    var prices = query.prices();
    return reading.area().contains(card.face().position())
        && card.face().capacity() >= query.party().guests()
        && (query.party().pets() == 0 || card.petsAllowed())
        && (!query.instantBook() || card.face().instantBook())
        && (query.roomTypes().isEmpty() || query.roomTypes().contains(card.face().roomType()))
        && card.amenities().containsAll(query.amenities())
        && (prices == null || (card.prices().currency().equals(prices.currency()) && (query.stay() != null
            || prices.takes(lowest(card)))))
        && (query.stay() == null || takes(card, query));
  }

  private static boolean takes(Card card, SearchListings query) {
    var stay = query.stay();
    return stay != null && stay.count() <= card.calendar().longest() && stay.count() >= card.calendar().shortest()
        && stay.nights().allMatch(night -> card.calendar().free().stream().anyMatch(it -> it.contains(night)));
  }

  private static Candidate candidate(Card card, Reading reading) {
    var query = reading.query();
    var stay = query.stay();
    var key = switch (query.sort()) {
      case RATING -> card.face().rank();
      case DISTANCE ->
        query.area() instanceof Around circle ? Area.metresBetween(circle.centre(), card.face().position()) : 0;
      case PRICE -> stay == null ? lowest(card) : card.prices().atLeast(stay, query.party());
    };
    var mark = Mark.of(key, card.listing());
    return new Candidate(card.face(), mark, mark, mark, Money.of(lowest(card), card.prices().currency()));
  }

  private static boolean isAhead(Candidate candidate, Reading reading) {
    var walked = reading.walked();
    var ceiling = reading.ceiling();
    return (walked == null || walked.isBefore(candidate.walked()))
        && (ceiling == null || candidate.mark().key() <= ceiling);
  }

  private static long lowest(Card card) {
    return card.prices().months().stream().mapToLong(MonthSpan::lowest).min().orElseThrow();
  }
}
