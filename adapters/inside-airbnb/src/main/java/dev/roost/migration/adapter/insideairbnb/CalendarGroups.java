package dev.roost.migration.adapter.insideairbnb;

import org.jspecify.annotations.Nullable;

/** A calendar file, listing by listing. */
interface CalendarGroups extends AutoCloseable {

  /** The rows of the next listing; nothing at the end. */
  @Nullable
  CalendarGroup next();

  @Override
  void close();

  /** The groups of a file; if the rows of a listing do not lie together, they are sorted into parts on disk first. */
  static CalendarGroups of(CheckedFile file) {
    return file.grouped()
        ? new ConsecutiveGroups(CsvRows.of(file.file()))
        : SpilledGroups.of(CsvRows.of(file.file()), file.rows());
  }
}
