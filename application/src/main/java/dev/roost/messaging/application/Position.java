package dev.roost.messaging.application;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place among all that was said, in the order in which a stream tells it: by the database's number of the transaction, since
 * nothing is added any more below the oldest one that is open.
 *
 * @param sequence the order within the transaction; 0 before all of it
 */
public record Position(long transaction, long sequence) implements Comparable<Position> {

  private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::transaction)
      .thenComparingLong(Position::sequence);
  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /** Reads what {@link #toString()} has written. */
  static Optional<Position> parse(String text) {
    var parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(new Position(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  Position orLater(Position other) {
    return compareTo(other) < 0 ? other : this;
  }

  Position orEarlier(Position other) {
    return compareTo(other) > 0 ? other : this;
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return transaction + "-" + sequence;
  }
}
