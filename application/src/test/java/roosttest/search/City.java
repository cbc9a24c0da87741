package roosttest.search;

import static java.util.Comparator.comparing;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.Percent;
import dev.roost.pricing.domain.ServiceFee;
import dev.roost.pricing.domain.TaxRule;
import dev.roost.pricing.spi.StayPrices;
import dev.roost.review.contract.Tally;
import dev.roost.search.api.Area;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.SearchListings;
import dev.roost.search.application.Mark;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import roosttest.identity.Actors;
import roosttest.platform.SequentialIds;
import roosttest.pricing.FakeCalendars;
import roosttest.pricing.FakeListings;
import roosttest.pricing.FakePrices;
import roosttest.pricing.LevyFixture;
import roosttest.pricing.RateFixture;
import roosttest.review.FakeRatings;

/** Some hundred listings of every kind, and what a search among them must find. */
public final class City {

  public static final LocalDate TODAY = LocalDate.parse("2027-05-10");
  public static final Position CENTRE = new Position(38.9, -77.03);
  private static final List<String> AMENITIES = List.of("wifi", "kitchen", "pool", "washer", "crib");
  private static final List<RoomType> ROOM_TYPES = List.of(RoomType.values());

  public final FakeListings listings = new FakeListings();
  public final FakeCalendars calendars = new FakeCalendars();
  public final FakePrices prices = new FakePrices(listings,
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  public final FakeRatings ratings = new FakeRatings();
  private final List<Facts> facts = new ArrayList<>();
  private final Random random;

  public City(int size, long seed) {
    random = new Random(seed);
    levies();
    prices.chargeInSteps("USD", 25);
    for (int number = 1; number <= size; number++) {
      add(new ListingId(SequentialIds.nth(number)));
    }
  }

  private void add(ListingId id) {
    var position = new Position(CENTRE.latitude() + random.nextGaussian() * 0.03,
        CENTRE.longitude() + random.nextGaussian() * 0.04);
    var status = random.nextInt(20) == 0 ? ListingStatus.SNOOZED : ListingStatus.PUBLISHED;
    var amenities = new HashSet<>(AMENITIES);
    amenities.removeIf(it -> random.nextBoolean());
    var listing = new Facts(id, Actors.ANNA, Map.of(), status, "Place " + id, ZoneId.of("America/New_York"),
        LocalTime.of(15, 0), LocalTime.of(11, 0), 1 + random.nextInt(6), random.nextBoolean(), random.nextBoolean(),
        ROOM_TYPES.get(random.nextInt(ROOM_TYPES.size())), "apartment", position, 1, 2, amenities,
        random.nextBoolean() ? "/photos/" + id + ".jpg" : null);
    facts.add(listings.add(listing));
    calendar(id);
    price(id);
    if (random.nextInt(3) > 0) {
      var count = 1 + random.nextInt(30);
      ratings.with(id, new Tally(count, count + random.nextInt(4 * count + 1)));
    }
  }

  private void calendar(ListingId id) {
    if (random.nextInt(4) == 0) {
      calendars.limit(id, 5 + random.nextInt(30));
    }
    for (int i = 0; i < random.nextInt(8); i++) {
      var from = TODAY.plusDays(random.nextInt(200));
      calendars.take(id, StayDates.of(from, from.plusDays(1 + random.nextInt(20))));
    }
  }

  private void price(ListingId id) {
    RateFixture rates = RateFixture.ratesIn(random.nextInt(10) == 0 ? "EUR" : "USD")
        .base((20 + random.nextInt(200)) * 100L).cleaning(random.nextInt(3) * 25_00L)
        .extraGuest(1 + random.nextInt(3), random.nextInt(3) * 10_00L).weekly(random.nextBoolean() ? "0" : "12.5")
        .monthly(random.nextBoolean() ? "0" : "33");
    if (random.nextBoolean()) {
      rates.on(DayOfWeek.FRIDAY, (20 + random.nextInt(300)) * 100L);
    }
    extras(rates);
    for (int i = 0; i < random.nextInt(4); i++) {
      var from = TODAY.plusDays(random.nextInt(200));
      rates.date(from.toString(), from.plusDays(1 + random.nextInt(30)).toString(), (20 + random.nextInt(300)) * 100L);
    }
    prices.set(id, rates.build());
  }

  /** A guest's service fee, and taxes in the west of the city: one that always holds, one that does not. */
  private void levies() {
    prices.schedule(new ServiceFee(2, new Percent(new BigDecimal("3")), new Percent(new BigDecimal("14")),
        Instant.parse("2021-01-01T00:00:00Z")));
    var west = LevyFixture.square(30, -80, 45, CENTRE.longitude());
    prices
        .tax(TaxRule.create(new TaxRuleId(new UUID(0, 1)), LevyFixture.percentage("6.5", true, true).in(west).terms()));
    prices.tax(TaxRule.create(new TaxRuleId(new UUID(0, 2)), LevyFixture.perPersonNight(TaxedPersons.ADULTS,
        Money.of(2_50, "USD"), Money.of(2_00, "EUR")).in(west).from("2027-06-15").mostNights(5).terms()));
  }

  private void extras(RateFixture rates) {
    if (random.nextInt(3) == 0) {
      rates.earlyBird(20 + random.nextInt(60), "12").lastMinute(random.nextInt(20), "33.33");
    }
    if (random.nextInt(4) == 0) {
      rates.newListing("25", TODAY.plusDays(random.nextInt(3)).toString());
    }
    if (random.nextInt(3) == 0) {
      rates.promotion("A", "2027-06-01", "2027-06-15", "20").promotion("B", "2027-06-15", "2027-07-10", "9.99", 10_00);
    }
    if (random.nextInt(3) == 0) {
      rates.pets(20_00).fee("Linen", FeeUnit.GUEST, 7_50).fee("Heating", FeeUnit.NIGHT, 3_00)
          .fee("Wood", FeeUnit.STAY, 15_00);
    }
  }

  public Set<ListingId> onTheMarket() {
    var ids = new HashSet<ListingId>();
    facts.stream().filter(it -> it.status() == ListingStatus.PUBLISHED).forEach(it -> ids.add(it.id()));
    return ids;
  }

  /** What must be found, by looking at everything. */
  public List<Expected> expected(SearchListings query) {
    return facts.stream().filter(it -> it.status() == ListingStatus.PUBLISHED).filter(it -> fits(it, query))
        .map(it -> expected(it, query)).filter(it -> query.prices() == null || query.prices().takes(it.price.amount()))
        .filter(it -> query.prices() == null || query.prices().currency().equals(it.price.currency()))
        .sorted(comparing(Expected::mark)).toList();
  }

  private boolean fits(Facts it, SearchListings query) {
    var stay = query.stay();
    var position = it.approximate();
    return position != null && query.area().contains(position) && it.capacity() >= query.party().guests()
        && (query.party().pets() == 0 || it.petsAllowed()) && (!query.instantBook() || it.instantBook())
        && (query.roomTypes().isEmpty() || query.roomTypes().contains(it.roomType()))
        && it.amenities().containsAll(query.amenities())
        && (stay == null || calendars.check(it.id(), stay).isEmpty());
  }

  private Expected expected(Facts it, SearchListings query) {
    var stay = query.stay();
    var price = stay == null
        ? prices.cheapestNight(it.id())
        : prices.total(
            new StayPrices.Candidate(it.id(), it.zone(), java.util.Objects.requireNonNull(it.approximate())), stay,
            query.party());
    var key = switch (query.sort()) {
      case PRICE -> price.amount();
      case RATING -> 500 - ratings.of(it.id()).hundredths().orElse(0);
      case DISTANCE -> query.area() instanceof Around circle
          ? Area.metresBetween(circle.centre(), java.util.Objects.requireNonNull(it.approximate()))
          : 0;
    };
    return new Expected(Mark.of(key, it.id()), it.id(), price);
  }

  /** A hit: its place, and its total, or without dates its cheapest night. */
  public record Expected(Mark mark, ListingId listing, Money price) {
  }
}
