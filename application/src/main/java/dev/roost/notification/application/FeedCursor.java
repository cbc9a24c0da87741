package dev.roost.notification.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader goes on, and since when they have not: what comes after it is kept for a while from then on.
 *
 * @param since to the second
 */
record FeedCursor(Position position, Instant since) {

  static FeedCursor start(Instant now) {
    return new FeedCursor(Position.START, now);
  }

  /** Reads what {@link #toString()} has written; clients cannot write one. */
  static FeedCursor of(@Nullable String text, Instant now) {
    if (text == null) {
      return start(now);
    }
    var parts = text.split("\\.", -1);
    return new FeedCursor(new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1])),
        Instant.ofEpochSecond(Long.parseLong(parts[2])));
  }

  @Override
  public String toString() {
    return "%d.%d.%d".formatted(position.transaction(), position.sequence(), since.getEpochSecond());
  }
}
