package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.HostRecord;
import dev.roost.migration.api.ListingRecord.Rules;
import dev.roost.migration.api.Origin;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a listing from a row of either layout: a column that a layout has not is as good as an empty one. */
final class ListingReader {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_DESCRIPTION = 10_000;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ABOUT = 2_000;
  private static final int LONGEST_NUMBER = 120;
  private static final Pattern PICTURE = Pattern
      .compile("https?://[A-Za-z0-9.-]+/(?:[A-Za-z0-9/._~?&=:;,*!@+-]|%[0-9A-Fa-f]{2}){0,900}");
  private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

  private final HomeReader home = new HomeReader();
  private final PlaceReader place;
  private final PriceReader prices;

  ListingReader(PlaceReader place, PriceReader prices) {
    this.place = place;
    this.prices = prices;
  }

  /** Fails with {@link BadRow} where the row makes no sense. */
  ListingRecord read(Row row, Origin origin) {
    row.mustBeWhole();
    var amenities = AmenityNames.of(row.text("amenities"));
    var read = home.read(row, amenities);
    return new ListingRecord(origin, id(row, "id"), host(row), title(row),
        PlainText.lines(row.firstOf("description", "summary", "space"), LONGEST_DESCRIPTION), read, place.read(row),
        rules(row, amenities), prices.read(row, read.capacity()), photos(row), registrationNumber(row),
        ScoreReader.read(row));
  }

  static String id(Row row, String column) {
    var id = row.required(column);
    if (!ID.matcher(id).matches()) {
      throw BadRow.of(column, id, "a number");
    }
    return id;
  }

  private static String title(Row row) {
    var title = PlainText.line(row.text("name"), LONGEST_TITLE);
    if (title.isEmpty()) {
      throw new BadRow("name is empty");
    }
    return title;
  }

  private static HostRecord host(Row row) {
    return new HostRecord(id(row, "host_id"), PlainText.line(row.text("host_name"), LONGEST_NAME),
        PlainText.lines(row.text("host_about"), LONGEST_ABOUT), Dates.parse(row.text("host_since")).orElse(null));
  }

  private static Rules rules(Row row, List<String> amenities) {
    var minimum = StayBounds.minimum(row, 1);
    return new Rules(minimum, StayBounds.maximum(row, minimum, StayBounds.MOST),
        row.text("instant_bookable").equals("t"),
        has(amenities, "pets allowed"), has(amenities, "smoking allowed"), has(amenities, "suitable for events"));
  }

  private static boolean has(List<String> amenities, String name) {
    return amenities.stream().anyMatch(amenity -> amenity.toLowerCase(Locale.ROOT).equals(name));
  }

  private static List<URI> photos(Row row) {
    var address = row.firstOf("xl_picture_url", "picture_url");
    return PICTURE.matcher(address).matches() ? List.of(URI.create(address)) : List.of();
  }

  /** "Exempt" is not a number but the lack of one. */
  private static @Nullable String registrationNumber(Row row) {
    var number = PlainText.lines(row.text("license"), LONGEST_NUMBER).replaceAll("\\n+", "; ");
    return number.isEmpty() || number.equalsIgnoreCase("exempt") ? null : PlainText.line(number, LONGEST_NUMBER);
  }
}
