package roosttest.migration;

import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.CalendarRecord.Night;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.Home;
import dev.roost.migration.api.ListingRecord.HostRecord;
import dev.roost.migration.api.ListingRecord.Place;
import dev.roost.migration.api.ListingRecord.Prices;
import dev.roost.migration.api.ListingRecord.Rules;
import dev.roost.migration.api.ListingRecord.Scores;
import dev.roost.migration.api.Origin;
import dev.roost.migration.api.ReviewRecord;
import dev.roost.review.contract.Category;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of foreign files for tests. */
public final class RecordFixture {

  private static final Prices PRICES = new Prices("USD", 10_000L, 63_000L, 240_000L, 5_000, 2, 1_500);

  private RecordFixture() {
  }

  /** A flat of host 501 for $100 a night, 2 to 30 nights. */
  public static ListingRecord aListing(String id) {
    return aListing(id, "Flat " + id, PRICES);
  }

  public static ListingRecord aListing(String id, String title) {
    return aListing(id, title, PRICES);
  }

  public static ListingRecord aListingWithoutPrice(String id) {
    return aListing(id, "Flat " + id, new Prices("USD", null, null, null, 0, 4, 0));
  }

  public static ListingRecord aListing(String id, String title, Prices prices) {
    return new ListingRecord(new Origin("listings.csv", 2), id,
        new HostRecord("501", "Ines", "Bakes.", LocalDate.parse("2012-03-04")), title, "By the harbour.",
        new Home(RoomType.ENTIRE_PLACE, "apartment", 4, 1, 2, new BigDecimal("1.5"), Set.of("wifi", "kitchen", "tv")),
        new Place(new Position(38.89, -77.0), "Mole 3", "Old Harbour", "Port Amber", "PA", "20003", "US"),
        new Rules(2, 30, true, true, false, false), prices, List.of(URI.create("https://pictures.example/1.jpg")),
        "R-1", new Scores(12, 475, Map.of(Category.VALUE, 450)));
  }

  public static CalendarRecord aCalendar(String listing, Night... nights) {
    return new CalendarRecord(new Origin("calendar.csv", 2), listing, List.of(nights));
  }

  public static Night open(String date, @Nullable Integer dollars) {
    return new Night(LocalDate.parse(date), true, dollars == null ? null : dollars * 100L, 0, 0);
  }

  public static Night closed(String date) {
    return new Night(LocalDate.parse(date), false, null, 0, 0);
  }

  public static Night limited(String date, int minimum, int maximum) {
    return new Night(LocalDate.parse(date), true, null, minimum, maximum);
  }

  public static ReviewRecord aReview(String id, String listing, String text) {
    return new ReviewRecord(new Origin("reviews.csv", 7), id, listing, LocalDate.parse("2024-05-06"), "Zoë", text);
  }

  /** So many nights in a row, closed from the given date on. */
  public static Night[] closedFrom(LocalDate first, int nights) {
    return Stream.iterate(first, date -> date.plusDays(1)).limit(nights)
        .map(date -> closed(date.toString())).toArray(Night[]::new);
  }
}
