package dev.roost.notification.application;

import java.util.Comparator;

/**
 * A place in the feed. What a transaction adds stands where its number says, however late it is committed; so the feed is read
 * only up to the oldest transaction that is still open.
 *
 * @param transaction the database's number of the transaction
 * @param sequence the order within it
 */
public record Position(long transaction, long sequence) implements Comparable<Position> {

  private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::transaction)
      .thenComparingLong(Position::sequence);

  /** Before everything. */
  public static final Position START = new Position(0, 0);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
