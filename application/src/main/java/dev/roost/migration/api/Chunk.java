package dev.roost.migration.api;

import java.util.List;

/**
 * Some consecutive rows of a file.
 *
 * @param rows how many rows of the file it covers, bad ones and unneeded ones included
 * @param records what was read from them
 * @param rejected those that made no sense
 */
public record Chunk<R>(long rows, List<R> records, List<RejectedRowView> rejected) {

  public Chunk {
    records = List.copyOf(records);
    rejected = List.copyOf(rejected);
  }
}
