package dev.roost.review.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Refusal;
import java.time.Instant;

/** Why a review is not taken, changed, answered or reported. */
public sealed interface ReviewRefusal extends Refusal {

  /** The stay is not over yet. */
  record StayNotOver(BookingId booking, Instant until) implements ReviewRefusal {
  }

  /** The guest never stayed: it was not agreed, called off before it began, or nobody came. */
  record NobodyStayed(BookingId booking) implements ReviewRefusal {
  }

  /** The time to write about the stay, or to change what was written, is over. */
  record ReviewingClosed(BookingId booking, Instant closedAt) implements ReviewRefusal {
  }

  /** That side has written about the stay already. */
  record AlreadyReviewed(ReviewId review) implements ReviewRefusal {
  }

  /** Others have read it: it stays as it is. */
  record ReviewIsRevealed(ReviewId review, Instant revealedAt) implements ReviewRefusal {
  }

  /** There is an answer, and there is only one. */
  record AlreadyReplied(ReviewId review) implements ReviewRefusal {
  }

  /** Who asks has reported it before. */
  record AlreadyReported(ReportId report) implements ReviewRefusal {
  }

  /** An administrator has decided. */
  record ReportDecided(ReportId report, ReportStatus current) implements ReviewRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
