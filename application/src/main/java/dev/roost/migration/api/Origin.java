package dev.roost.migration.api;

/** Where a record was read: the name of the file, and the line at which it begins, counted from 1. */
public record Origin(String file, long line) {

  /** The row, refused. */
  public RejectedRowView rejected(String reason) {
    return new RejectedRowView(file, line, reason);
  }
}
