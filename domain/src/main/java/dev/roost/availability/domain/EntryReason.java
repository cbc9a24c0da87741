package dev.roost.availability.domain;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Why nights are taken. */
@ValueObject
public sealed interface EntryReason {

  /** By a booking: for certain, or for a while. */
  sealed interface ByBooking extends EntryReason {
    UUID booking();
  }

  /** A booking that is certain has them. */
  record Reservation(UUID booking) implements ByBooking {
  }

  /** A booking that is not certain has them before that instant; from then on they are anybody's. */
  record Hold(UUID booking, Instant until) implements ByBooking {

    public boolean isDeadAt(Instant now) {
      return !now.isBefore(until);
    }
  }

  /** The host wants no guests then. */
  record Block(String note) implements EntryReason {
  }

  /** Another calendar says that they are taken. */
  record Imported(String source) implements EntryReason {
  }

  /** The host cancelled the stay of a guest: nobody else gets these nights. */
  record HostCancelled(UUID booking) implements EntryReason {
  }
}
