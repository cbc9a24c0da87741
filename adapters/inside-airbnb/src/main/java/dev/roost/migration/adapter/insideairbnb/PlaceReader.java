package dev.roost.migration.adapter.insideairbnb;

import dev.roost.listing.contract.Position;
import dev.roost.migration.api.ListingRecord.Place;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads where a place is. Only the old layout names street, city and country; for the new one they are options. */
final class PlaceReader {

  private static final int LONGEST = 120;
  private static final int MOST_LATITUDE = 90;
  private static final int MOST_LONGITUDE = 180;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final String city;
  private final String country;

  /** @param city for rows without one, as is the country */
  PlaceReader(String city, String country) {
    this.city = city;
    this.country = country;
  }

  Place read(Row row) {
    var position = new Position(degrees(row, "latitude", MOST_LATITUDE), degrees(row, "longitude", MOST_LONGITUDE));
    return new Place(position, street(row.text("street")), line(row.text("neighbourhood_cleansed")),
        orElse(line(row.text("city")), city), line(row.text("state")), line(row.text("zipcode")), country(row));
  }

  private static double degrees(Row row, String column, int most) {
    var degrees = Numbers.decimal(row, column);
    if (Math.abs(degrees) > most) {
      throw BadRow.of(column, row.text(column), "from -%d to %d degrees".formatted(most, most));
    }
    return degrees;
  }

  /** The old layout writes street, town, region and country in one field; the street comes first where there is one. */
  private static String street(String whole) {
    var parts = whole.split(",", -1);
    return parts.length < 3 ? "" : line(parts[0]);
  }

  private String country(Row row) {
    var code = row.text("country_code").toUpperCase(Locale.ROOT);
    return COUNTRY.matcher(code).matches() ? code : country;
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static String line(String text) {
    return PlainText.line(text, LONGEST);
  }
}
