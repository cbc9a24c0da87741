package dev.roost.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.availability.spi.OpenNights.Outlook;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Charges;
import dev.roost.pricing.spi.PriceOutlook.Discounts;
import dev.roost.pricing.spi.PriceOutlook.Levies;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.search.api.Area.Box;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.shared.Currency;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class CardColumnsTest {

  private static final LocalDate DAY = LocalDate.parse("2027-01-01");
  private static final PriceOutlook PRICES = new PriceOutlook(Currency.of("EUR"), YearMonth.of(2027, 1),
      List.of(new MonthSpan(1, 1)), new Discounts(0, 0, 0, true, 0), new Charges(1, 0, 0, 0, 0, 0), Levies.NONE);

  private final CardColumns columns = new CardColumns();
  private final Map<ListingId, Card> cards = new HashMap<>();

  @RepeatedTest(20)
  void shouldHoldWhatWasPutLastAndNotRemoved(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 4000; i++) {
      var id = new ListingId(new UUID(random.nextInt(1500), 1));
      if (random.nextInt(3) == 0) {
        columns.remove(id);
        cards.remove(id);
      } else {
        var card = card(id, random);
        columns.put(card);
        cards.put(id, card);
      }
    }
    // when, then
    assertThat(columns.size()).isEqualTo(cards.size());
    for (int i = 0; i < 30; i++) {
      var query = query(random);
      assertThat(found(query)).isEqualTo(expected(query));
    }
  }

  private Set<ListingId> found(SearchListings query) {
    var ranking = new Ranking(query, null);
    columns.rank(query, ranking);
    var next = ranking.next(Integer.MAX_VALUE / 1024, null);
    var found = next.stream().map(it -> it.face().listing()).collect(Collectors.toSet());
    assertThat(found).hasSameSizeAs(next);
    return found;
  }

  private Set<ListingId> expected(SearchListings query) {
    return cards.values().stream().filter(card -> query.area().contains(card.face().position()))
        .filter(card -> card.amenities().containsAll(query.amenities()))
        .filter(card -> card.face().capacity() >= query.party().guests())
        .filter(card -> query.stay().nights()
            .allMatch(night -> card.calendar().free().stream().anyMatch(free -> free.contains(night))))
        .map(Card::listing).collect(Collectors.toSet());
  }

  private static SearchListings query(Random random) {
    double south = random.nextInt(10) - 5;
    double west = random.nextInt(10) - 5;
    double size = random.nextInt(5) == 0 ? 20 : random.nextInt(3) + 0.01;
    var from = DAY.plusDays(random.nextInt(300));
    return new SearchListings(new Box(south, west, south + size, west + size),
        StayDates.of(from, from.plusDays(1 + random.nextInt(80))), Party.ofAdults(1 + random.nextInt(3)), null,
        Set.of(),
        random.nextBoolean() ? Set.of() : Set.of(amenity(random)), false, Sort.RATING);
  }

  private static Card card(ListingId id, Random random) {
    var face = new Face(id, "Attic", null, RoomType.ENTIRE_PLACE, "apartment",
        new Position(random.nextInt(11) - 5, random.nextInt(11) - 5), 1 + random.nextInt(4), 1, 1, true, Face.UNRATED,
        0,
        ZoneOffset.UTC, LocalTime.NOON);
    var from = DAY.plusDays(random.nextInt(30));
    var amenities = new HashSet<String>();
    IntStream.range(0, random.nextInt(150)).forEach(_ -> amenities.add(amenity(random)));
    return new Card(face, false, amenities,
        new Outlook(List.of(StayDates.of(from, from.plusDays(1 + random.nextInt(600)))),
            1, 365),
        PRICES, DAY.plusYears(2));
  }

  /** More than one word of bits. */
  private static String amenity(Random random) {
    return "amenity-" + random.nextInt(200);
  }
}
