package dev.roost.notification.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.notification.api.EventView;
import dev.roost.notification.contract.EventType;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is told, in the order of the feed. */
public interface EventLog {

  /** Adds an event, in the transaction of its cause. */
  void append(EventView event, @Nullable UserId user);

  /** Up to where nothing will be added any more: whatever is not committed yet comes after it. */
  Position horizon();

  /** The events after one position and before the other, the oldest first. */
  List<Logged> read(Readers readers, Set<EventType> types, Position after, Position before, int limit);

  /** The events from one moment up to another, without that one, the oldest first. */
  List<EventView> between(Readers readers, Set<EventType> types, Instant from, Instant to, int limit);

  /** Deletes what happened before that moment. */
  int forget(Instant before, int atMost);

  /**
   * Whose events are read.
   *
   * @param everybody all there are
   * @param user those that concern them themselves, where it is not everybody
   * @param listings those that name one of them
   */
  record Readers(boolean everybody, @Nullable UserId user, Set<ListingId> listings) {
    public Readers {
      listings = Set.copyOf(listings);
    }

    static Readers all() {
      return new Readers(true, null, Set.of());
    }
  }

  /** An event, and where it stands. */
  record Logged(Position position, EventView event, @Nullable UserId user) {
  }
}
