package dev.roost.review.api;

import dev.roost.booking.contract.BookingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two reviews of a stay, as far as the asker may read them.
 *
 * @param closesAt until when both can write, UTC; absent while the stay is not over
 * @param revealedAt since when everybody can read them; absent before
 */
public record StayReviewsView(BookingId booking, Status status, @Nullable Instant closesAt,
    @Nullable Instant revealedAt, @Nullable ReviewView guestReview, @Nullable ReviewView hostReview) {

  /** Where the two are. */
  public enum Status {
    /** The stay is not over. */
    STAY_AHEAD,
    /** Nobody stayed: there is nothing to write about. */
    NOBODY_STAYED,
    /** Both can still write; nobody reads the other's review. */
    OPEN,
    /** The time is over, and nobody wrote; or the clock is about to reveal what was written. */
    CLOSED,
    /** Everybody reads what was written. */
    REVEALED
  }
}
