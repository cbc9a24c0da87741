package dev.roost.migration.adapter.insideairbnb;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Groups of a file in which the rows of each listing lie together: one group at a time is in memory. */
final class ConsecutiveGroups implements CalendarGroups {

  private final CsvRows rows;
  private @Nullable Row ahead;

  ConsecutiveGroups(CsvRows rows) {
    this.rows = rows;
    this.ahead = rows.next();
  }

  @Override
  public @Nullable CalendarGroup next() {
    var first = ahead;
    if (first == null) {
      return null;
    }
    var listing = first.text("listing_id");
    var group = new ArrayList<Row>();
    var row = first;
    while (row != null && row.text("listing_id").equals(listing)) {
      group.add(row);
      row = rows.next();
    }
    ahead = row;
    return new CalendarGroup(listing, group);
  }

  @Override
  public void close() {
    rows.close();
  }
}
