package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.contract.ImportStep;
import java.util.List;

/** The three files of a city, and the columns without which each is of no use; both layouts have them. */
enum FileKind {
  LISTINGS(ImportStep.LISTINGS, "listings",
      "id,name,description,host_id,host_name,latitude,longitude,property_type,room_type,"
          + "accommodates,bathrooms,bedrooms,beds,amenities,price,minimum_nights,maximum_nights",
      "the detailed listings.csv.gz is needed, not the summary"),
  CALENDAR(ImportStep.CALENDARS, "calendar", "listing_id,date,available,price",
      "calendar.csv.gz is needed"),
  REVIEWS(ImportStep.REVIEWS, "reviews",
      "listing_id,id,date,reviewer_id,reviewer_name,comments",
      "the detailed reviews.csv.gz is needed, not the summary");

  private final ImportStep step;
  private final String option;
  private final String required;
  private final String hint;

  FileKind(ImportStep step, String option, String required, String hint) {
    this.step = step;
    this.option = option;
    this.required = required;
    this.hint = hint;
  }

  ImportStep step() {
    return step;
  }

  /** The name of the option that gives its path. */
  String option() {
    return option;
  }

  /** Refuses a file of other columns. */
  void mustHaveItsColumns(SourceFile file, Columns columns) {
    var missing = columns.missing(List.of(required.split(",", -1)));
    if (!missing.isEmpty()) {
      throw new InputProblem("%s has not the columns of %s: %s %s missing; %s".formatted(file.name(), option,
          String.join(", ", missing), missing.size() == 1 ? "is" : "are", hint));
    }
  }
}
