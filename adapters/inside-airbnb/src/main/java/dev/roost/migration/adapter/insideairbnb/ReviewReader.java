package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.Origin;
import dev.roost.migration.api.ReviewRecord;

/** Reads a review; its text is kept as it came, but for characters that no database takes. */
final class ReviewReader {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 20_000;

  private ReviewReader() {
  }

  static ReviewRecord read(Row row, Origin origin) {
    row.mustBeWhole();
    var text = row.text("comments").replace("\u0000", "");
    if (text.length() > LONGEST_TEXT) {
      throw new BadRow("comments has %,d characters, more than %,d".formatted(text.length(), LONGEST_TEXT));
    }
    return new ReviewRecord(origin, ListingReader.id(row, "id"), ListingReader.id(row, "listing_id"),
        Dates.of("date", row.required("date")), ListingReader.id(row, "reviewer_id"),
        PlainText.line(row.text("reviewer_name"), LONGEST_NAME), text);
  }
}
