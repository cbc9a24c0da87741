package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.CalendarRecord.Night;
import dev.roost.migration.api.Origin;
import dev.roost.migration.api.RejectedRowView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the calendar of a listing from its rows, in either layout. */
final class CalendarReader {

  private final String file;
  private final Amounts amounts;

  CalendarReader(String file, Amounts amounts) {
    this.file = file;
    this.amounts = amounts;
  }

  /** The nights that make sense; the others go to {@code rejected}. */
  CalendarRecord read(CalendarGroup group, Consumer<RejectedRowView> rejected) {
    var nights = new ArrayList<Night>(group.rows().size());
    for (var row : group.rows()) {
      try {
        nights.add(night(row));
      } catch (BadRow bad) {
        rejected.accept(new RejectedRowView(file, row.line(), bad.reason()));
      }
    }
    return new CalendarRecord(new Origin(file, group.rows().getFirst().line()), group.listing(), List.copyOf(nights));
  }

  private Night night(Row row) {
    row.mustBeWhole();
    ListingReader.id(row, "listing_id");
    var minimum = StayBounds.minimum(row, 0);
    return new Night(Dates.of("date", row.required("date")), open(row), price(row), minimum,
        StayBounds.maximum(row, minimum, 0));
  }

  private static boolean open(Row row) {
    var available = row.required("available");
    return switch (available) {
      case "t" -> true;
      case "f" -> false;
      default -> throw BadRow.of("available", available, "t or f");
    };
  }

  /** The adjusted price is what guests paid, where the source knows it. */
  private @Nullable Long price(Row row) {
    var adjusted = amounts.of(row, "adjusted_price");
    var price = adjusted == null ? amounts.of(row, "price") : adjusted;
    return price == null || price == 0 ? null : price;
  }
}
