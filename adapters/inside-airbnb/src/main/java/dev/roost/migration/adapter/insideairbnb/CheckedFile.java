package dev.roost.migration.adapter.insideairbnb;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read once to its end, so that nothing is written before it is known to be whole.
 *
 * @param rows without the header
 * @param sha256 of its bytes, in hexadecimal
 * @param firstDate of a calendar; nothing for the other files, and for a calendar without one good date
 * @param grouped whether the rows of each listing lie together
 */
record CheckedFile(FileKind kind, SourceFile file, Columns columns, long rows, String sha256,
    @Nullable LocalDate firstDate, boolean grouped) {
}
