package dev.roost.migration.application;

import dev.roost.migration.domain.RejectedRow;
import java.util.List;

/**
 * What became of the records of a chunk.
 *
 * @param imported rows that brought something new
 * @param unchanged rows that said nothing new
 * @param rejectedRows rows that could not be used; several may share one entry of {@code rejected}
 */
record Taken(long imported, long unchanged, long rejectedRows, List<RejectedRow> rejected) {

  Taken {
    rejected = List.copyOf(rejected);
  }
}
