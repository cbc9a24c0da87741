package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.review.api.ReviewTimers;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class ReviewTimerService implements ReviewTimers {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewTimerService.class);

  private final DueExchanges due;
  private final DueExchangeStep step;

  ReviewTimerService(DueExchanges due, DueExchangeStep step) {
    this.due = due;
    this.step = step;
  }

  /** Not in one transaction: each stay has its own, so that one that fails takes no other with it. */
  @Override
  public int revealDue(Actor system, int atMost) {
    if (!system.isSystem()) {
      throw new Refused(new NotAllowed("reveal reviews"));
    }
    return Math.toIntExact(due.find(atMost).stream().filter(this::reveal).count());
  }

  private boolean reveal(BookingId booking) {
    try {
      return step.reveal(booking);
    } catch (RuntimeException failure) {
      LOG.error("Reviews of {} could not be revealed; it will be tried again", booking, failure);
      due.postpone(booking, failure.toString());
      return false;
    }
  }
}
