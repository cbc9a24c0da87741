package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.RejectedRowView;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Chunks of a calendar file: whole listings, never half of one. */
final class CalendarChunks implements Chunks<CalendarRecord> {

  private static final int ROWS = 20_000;

  private final CalendarGroups groups;
  private final CalendarReader reader;

  /** @param from how many rows were read by an earlier attempt: those of whole listings */
  CalendarChunks(CheckedFile checked, long from, Amounts amounts) {
    this.groups = CalendarGroups.of(checked);
    this.reader = new CalendarReader(checked.file().name(), amounts);
    skip(from);
  }

  private void skip(long from) {
    for (var skipped = 0L; skipped < from;) {
      var group = groups.next();
      if (group == null) {
        throw new InputProblem("the calendar ends before the place to go on, row %,d".formatted(from));
      }
      skipped += group.rows().size();
    }
  }

  @Override
  public @Nullable Chunk<CalendarRecord> next() {
    var records = new ArrayList<CalendarRecord>();
    var rejected = new ArrayList<RejectedRowView>();
    var count = 0L;
    while (count < ROWS) {
      var group = groups.next();
      if (group == null) {
        break;
      }
      count += group.rows().size();
      records.add(reader.read(group, rejected::add));
    }
    return count == 0 ? null : new Chunk<>(count, records, rejected);
  }

  @Override
  public void close() {
    groups.close();
  }
}
