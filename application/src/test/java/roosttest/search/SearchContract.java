package roosttest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.search.City.CENTRE;
import static roosttest.search.City.TODAY;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.RoomType;
import dev.roost.pricing.spi.ShownPrices;
import dev.roost.pricing.spi.ShownPrices.ShownAmount;
import dev.roost.review.contract.Tally;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.Area.Box;
import dev.roost.search.api.HitView;
import dev.roost.search.api.HitView.DisplayedAmount;
import dev.roost.search.api.ListingSearch;
import dev.roost.search.api.PriceFilter;
import dev.roost.search.api.SearchIndex;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.search.application.Card;
import dev.roost.search.application.CardFeed;
import dev.roost.search.application.Cards;
import dev.roost.search.application.SearchServices;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.platform.MutableClock;

/** Searching finds what looking at everything would find, in the same order, however cards are kept and read. */
public abstract class SearchContract {

  private static final City CITY = new City(400, 2027);
  private static final MutableClock CLOCK = MutableClock.at(TODAY + "T12:00:00Z");
  private static final Box EVERYWHERE = new Box(38, -78, 40, -76);
  private static final List<Sort> SORTS = List.of(Sort.values());

  protected abstract Cards cards();

  protected abstract CardFeed feed();

  protected abstract TransactionOperations transactions();

  @BeforeEach
  void aCity() {
    if (cards().after(null, 1).isEmpty()) {
      index().rebuild(Actor.system("test"));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void shouldFindWhatThereIs(SearchListings query) {
    assertThat(find(query, 23)).isEqualTo(expected(query));
  }

  @Test
  void shouldFindWhatChangedMeanwhile() {
    // given
    var query = new SearchListings(EVERYWHERE, null, Party.ofAdults(1), null, Set.of(), Set.of(), false, Sort.RATING);
    var search = search();
    var before = search.search(Actor.anonymous(), query, PageRequest.first(2)).items();
    var gone = before.getFirst().listing();
    // when
    transactions().executeWithoutResult(_ -> cards().remove(Set.of(gone)));
    var after = search.search(Actor.anonymous(), query, PageRequest.first(1)).items();
    index().rebuild(Actor.system("test"));
    var again = search.search(Actor.anonymous(), query, PageRequest.first(2)).items();
    // then
    assertThat(after).extracting(HitView::listing).containsExactly(before.get(1).listing());
    assertThat(again).isEqualTo(before);
  }

  @Test
  void shouldHearOfChangesOnce() {
    // given
    var told = new ArrayList<ListingId>();
    var begin = feed().readAll(_ -> {
    });
    var listing = CITY.onTheMarket().iterator().next();
    // when
    transactions().executeWithoutResult(_ -> cards().remove(Set.of(listing)));
    var then = feed().readChanges(begin, recordingIn(told));
    var afterwards = feed().readChanges(then, recordingIn(told));
    index().rebuild(Actor.system("test"));
    // then
    assertThat(told).containsExactly(listing);
    assertThat(afterwards).isNotNull();
  }

  @Test
  void shouldFindThingsAtAll() {
    // when
    var found = queries().map(query -> CITY.expected(query).size()).toList();
    // then
    assertThat(found).filteredOn(count -> count > 20).hasSizeGreaterThan(found.size() / 3);
  }

  @Test
  void shouldFillAPageInOneGo() {
    // given
    var query = new SearchListings(EVERYWHERE, StayDates.of(TODAY.plusDays(30), TODAY.plusDays(35)), Party.ofAdults(1),
        dollars(null, null), Set.of(), Set.of(), false, Sort.PRICE);
    // when
    var page = search().search(Actor.anonymous(), query, PageRequest.first(100));
    // then
    assertThat(page.items()).hasSize(100);
    assertThat(page.next()).isNotNull();
  }

  @Test
  void shouldShowWhatACardNeeds() {
    // given
    var query = new SearchListings(new Around(CENTRE, 20_000), null, Party.ofAdults(1), null, Set.of(), Set.of(),
        false, Sort.DISTANCE);
    // when
    var nearest = search().search(Actor.anonymous(), query, PageRequest.first(1)).items().getFirst();
    // then
    var facts = CITY.listings.find(nearest.listing()).orElseThrow();
    var rated = CITY.ratings.of(nearest.listing());
    assertThat(nearest).isEqualTo(new HitView(facts.id(), facts.title(), facts.coverPhoto(), facts.roomType(),
        facts.propertyType(), nearest.position(), facts.capacity(), facts.bedrooms(), facts.beds(),
        facts.instantBook(), rated.count() == 0 ? null : rated.mean(), rated.count(),
        Area.metresBetween(CENTRE, nearest.position()), null, CITY.prices.cheapestNight(facts.id()), null));
    assertThat(nearest.position()).isEqualTo(facts.approximate());
  }

  /** The rates are read once for each search, however many hits there are. */
  @Test
  void shouldShowPricesInAnotherCurrencyToo() {
    // given
    var asked = new ArrayList<Currency>();
    ShownPrices yen = currency -> {
      asked.add(currency);
      return amount -> Optional.of(new ShownAmount(Money.of(amount.amount() * 2, currency), BigDecimal.TWO, TODAY));
    };
    var search = SearchServices.search(feed(), CITY.calendars, CITY.prices, yen, CLOCK);
    var stay = StayDates.of(TODAY.plusDays(30), TODAY.plusDays(35));
    // when
    var hits = Stream.of(stay, null).flatMap(dates -> search.search(Actor.anonymous(), new SearchListings(EVERYWHERE,
        dates, Party.ofAdults(1), null, Set.of(), Set.of(), false, Sort.RATING, Currency.of("JPY")),
        PageRequest.first(20)).items().stream()).toList();
    // then
    assertThat(asked).containsExactly(Currency.of("JPY"), Currency.of("JPY"));
    assertThat(hits).hasSize(40).allSatisfy(hit -> assertThat(hit.display()).isEqualTo(
        new DisplayedAmount(Money.of(Objects.requireNonNull(priceOf(hit)).amount() * 2, "JPY"), BigDecimal.TWO,
            TODAY)));
  }

  @Test
  void shouldPutTheBestRatedFirst() {
    // given
    var query = new SearchListings(EVERYWHERE, null, Party.ofAdults(1), null, Set.of(), Set.of(), false, Sort.RATING);
    var hundredth = search().search(Actor.anonymous(), query, PageRequest.first(100)).items().getLast().listing();
    // when
    transactions().executeWithoutResult(_ -> cards().putRatings(Map.of(hundredth, new Tally(3, 15))));
    var best = search().search(Actor.anonymous(), query, PageRequest.first(1)).items().getFirst();
    transactions().executeWithoutResult(_ -> cards().putRatings(Map.of(hundredth, CITY.ratings.of(hundredth))));
    // then
    assertThat(best.rating()).isEqualTo("5.00");
    assertThat(search().search(Actor.anonymous(), query, PageRequest.first(100)).items().getLast().listing())
        .isEqualTo(hundredth);
  }

  @Test
  void shouldFindNothingWithAnAmenityThatNobodyHas() {
    // given
    var query = new SearchListings(EVERYWHERE, null, Party.ofAdults(1), null, Set.of(), Set.of("helipad"), false,
        Sort.RATING);
    // when, then
    assertThat(search().search(Actor.anonymous(), query, PageRequest.first(5)).items()).isEmpty();
  }

  /** Queries of every kind. */
  static Stream<SearchListings> queries() {
    return IntStream.range(0, 60).mapToObj(seed -> query(new Random(seed)));
  }

  private static SearchListings query(Random random) {
    var sort = SORTS.get(random.nextInt(SORTS.size()));
    var area = sort == Sort.DISTANCE || random.nextBoolean()
        ? new Around(CENTRE, 500 + random.nextInt(20_000))
        : random.nextInt(4) == 0 ? EVERYWHERE : new Box(38.88, -77.1, 38.95, -77.0);
    var start = TODAY.plusDays(random.nextInt(180));
    var stay = random.nextInt(4) == 0
        ? null
        : StayDates.of(start, start.plusDays(random.nextInt(5) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(9)));
    var prices = sort == Sort.PRICE || random.nextInt(3) == 0
        ? dollars(random.nextInt(3) == 0 ? 200_00L : null, random.nextInt(3) == 0 ? 900_00L : null)
        : null;
    var roomTypes = random.nextInt(3) == 0
        ? Set.of(RoomType.ENTIRE_PLACE, RoomType.HOTEL_ROOM)
        : Set.<RoomType>of();
    var amenities = random.nextInt(3) == 0 ? Set.of("wifi", "pool") : Set.<String>of();
    var party = new Party(1 + random.nextInt(3), random.nextInt(2), 0, random.nextInt(4) == 0 ? 1 : 0);
    return new SearchListings(area, stay, party, prices, roomTypes, amenities, random.nextInt(3) == 0, sort);
  }

  private static PriceFilter dollars(@Nullable Long least, @Nullable Long most) {
    return new PriceFilter(Currency.of("USD"), least, most);
  }

  private static List<Found> expected(SearchListings query) {
    return CITY.expected(query).stream().map(it -> new Found(it.listing(), it.price())).toList();
  }

  /** All pages, one after the other. */
  private List<Found> find(SearchListings query, int limit) {
    var found = new ArrayList<Found>();
    var seen = new HashSet<ListingId>();
    var search = search();
    var page = search.search(Actor.anonymous(), query, PageRequest.first(limit));
    while (true) {
      page.items().forEach(it -> found.add(new Found(it.listing(), priceOf(it))));
      assertThat(page.items()).allSatisfy(it -> assertThat(seen.add(it.listing())).isTrue());
      if (page.next() == null) {
        return found;
      }
      assertThat(page.items()).hasSize(limit);
      page = search.search(Actor.anonymous(), query, new PageRequest(page.next(), limit));
    }
  }

  private static @Nullable Money priceOf(HitView hit) {
    return hit.total() == null ? hit.nightFrom() : hit.total();
  }

  private ListingSearch search() {
    return SearchServices.search(feed(), CITY.calendars, CITY.prices, _ -> {
      throw new AssertionError("Nobody has asked for another currency");
    }, CLOCK);
  }

  private SearchIndex index() {
    return SearchServices.index(cards(), feed(), CITY.listings, CITY.calendars, CITY.prices, CITY.ratings,
        transactions(),
        CLOCK);
  }

  protected static CardFeed.Changed recordingIn(List<ListingId> told) {
    return new CardFeed.Changed() {
      @Override
      public void isNow(Card card) {
        told.add(card.listing());
      }

      @Override
      public void isGone(ListingId listing) {
        told.add(listing);
      }
    };
  }

  private record Found(ListingId listing, @Nullable Money price) {
  }
}
