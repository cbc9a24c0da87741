package roostbenchmarks;

import dev.roost.availability.api.CalendarImports.ImportedCalendar;
import dev.roost.availability.api.CalendarImports.ImportedTerms;
import dev.roost.listing.api.ImportedListing;
import dev.roost.listing.api.ListingDetails;
import dev.roost.listing.api.LocationDetails;
import dev.roost.listing.api.LocationDetails.AddressDetails;
import dev.roost.listing.api.SpaceDetails;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.pricing.api.DatePriceRange;
import dev.roost.pricing.api.ImportedRatePlan;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A city of the size of the largest on short-term rentals: crowded around some centres, about half of its nights taken in
 * stays of all lengths, a fifth of the listings with prices of their own on weekends and another two fifths by season.
 * The same in every run.
 */
@SuppressWarnings("RandomModInteger")
final class CityPlan {

  private static final String CURRENCY = "USD";
  private static final int CENTRES = 30;
  private static final double SOUTH = 38.82;
  private static final double WEST = -77.10;
  private static final double HEIGHT = 0.16;
  private static final double WIDTH = 0.18;
  private static final double SPREAD = 0.012;
  private static final List<String> AMENITIES = List.of("wifi", "kitchen", "washer", "dryer", "tv", "heating");
  private static final int[] SHORTEST = {1, 1, 1, 1, 2, 2, 2, 3, 3, 30};
  private static final int DAYS = 365;

  private final Random random = new Random(20_261_122);
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final List<Position> centres = new ArrayList<>();

  CityPlan() {
    for (int centre = 0; centre < CENTRES; centre++) {
      centres.add(new Position(SOUTH + HEIGHT * random.nextDouble(), WEST + WIDTH * random.nextDouble()));
    }
  }

  ImportedListing listing(int number, UserId host) {
    int bedrooms = random.nextInt(5);
    var space = new SpaceDetails(random.nextInt(4) == 0 ? RoomType.PRIVATE_ROOM : RoomType.ENTIRE_PLACE, "apartment",
        2 + 2 * bedrooms, bedrooms, bedrooms + 1, BigDecimal.ONE);
    var details = new ListingDetails("Place %d near the park".formatted(number),
        "Quiet and bright, a short walk from the metro, with all one needs for some days. ".repeat(8), space,
        AMENITIES.stream().filter(_ -> random.nextInt(3) > 0).toList(), null, null,
        new LocationDetails(new AddressDetails(number + " K Street", "", "20001", "", "Washington", "DC", "US"),
            position()),
        random.nextInt(10) > 0, null);
    return new ImportedListing(new ExternalReference("benchmarks", String.valueOf(number)), host, details,
        List.of(URI.create("https://example.org/photos/%d.jpg".formatted(number))));
  }

  private Position position() {
    var centre = centres.get(random.nextInt(CENTRES));
    return new Position(centre.latitude() + SPREAD * random.nextGaussian(),
        centre.longitude() + SPREAD * random.nextGaussian());
  }

  ImportedRatePlan prices(ListingId listing) {
    long base = Math.clamp(Math.round(Math.exp(4.9 + 0.6 * random.nextGaussian())), 20, 2000) * 100L;
    return new ImportedRatePlan(listing, money(base), money(random.nextInt(3) * 4000L), 2,
        money(random.nextInt(2) * 1500L), BigDecimal.valueOf(random.nextInt(3) * 5L),
        BigDecimal.valueOf(random.nextInt(3) * 10L), datePrices(base));
  }

  private List<DatePriceRange> datePrices(long base) {
    int kind = random.nextInt(5);
    int length = kind == 0 ? 2 : 30;
    int every = kind == 0 ? 7 : 60;
    var ranges = new ArrayList<DatePriceRange>();
    for (int day = random.nextInt(every); kind < 3 && day < DAYS; day += every) {
      ranges.add(new DatePriceRange(stay(day, length), money(base + base * (1 + random.nextInt(5)) / 10)));
    }
    return ranges;
  }

  ImportedCalendar calendar(ListingId listing) {
    var closed = new ArrayList<StayDates>();
    for (int day = random.nextInt(10); day < DAYS;) {
      int length = 1 + random.nextInt(12);
      closed.add(stay(day, length));
      day += length + 1 + random.nextInt(15);
    }
    return new ImportedCalendar(listing, closed);
  }

  ImportedTerms terms(ListingId listing) {
    return ImportedTerms.ofNights(listing, SHORTEST[random.nextInt(SHORTEST.length)], 365);
  }

  private StayDates stay(int day, int nights) {
    return StayDates.of(today.plusDays(day), today.plusDays(day + nights));
  }

  private static Money money(long amount) {
    return Money.of(amount, CURRENCY);
  }
}
