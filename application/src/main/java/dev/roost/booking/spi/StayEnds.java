package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Offered to the review context: how a stay ended. */
public interface StayEnds {

  /** Empty where there is no such booking. Locks nothing. */
  Optional<StayEnd> find(BookingId booking);

  /** A stay and how it ended, if it did. */
  record StayEnd(BookingId booking, ListingId listing, UserId host, UserId guest, Outcome outcome) {
  }

  /** How it ended. */
  sealed interface Outcome {

    /**
     * The guest has been there, to the end or until the stay was called off.
     *
     * @param at listing-local
     * @param zone the listing's
     */
    record Over(LocalDateTime at, ZoneId zone) implements Outcome {
    }

    /**
     * It takes place, and is not over.
     *
     * @param until check-out time, UTC
     */
    record Ahead(Instant until) implements Outcome {
    }

    /** Nobody stayed, or will. */
    record NeverBegan() implements Outcome {
    }
  }
}
