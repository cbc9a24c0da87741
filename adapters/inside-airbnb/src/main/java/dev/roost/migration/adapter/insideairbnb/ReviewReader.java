package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.Origin;
import dev.roost.migration.api.ReviewRecord;

/** Reads a review; its text is plain afterwards. There are no stars in the files, so one without words says nothing. */
final class ReviewReader {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 20_000;

  private ReviewReader() {
  }

  static ReviewRecord read(Row row, Origin origin) {
    row.mustBeWhole();
    var comments = row.text("comments");
    if (comments.length() > LONGEST_TEXT) {
      throw new BadRow("comments has %,d characters, more than %,d".formatted(comments.length(), LONGEST_TEXT));
    }
    var text = PlainText.lines(comments, LONGEST_TEXT);
    if (text.isEmpty()) {
      throw new BadRow("comments is empty");
    }
    return new ReviewRecord(origin, ListingReader.id(row, "id"), ListingReader.id(row, "listing_id"),
        Dates.of("date", row.required("date")), PlainText.line(row.text("reviewer_name"), LONGEST_NAME), text);
  }
}
