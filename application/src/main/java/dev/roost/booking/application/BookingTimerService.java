package dev.roost.booking.application;

import dev.roost.booking.api.BookingTimers;
import dev.roost.booking.contract.BookingId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class BookingTimerService implements BookingTimers {
  private static final Logger LOG = LoggerFactory.getLogger(BookingTimerService.class);

  private final DueBookings due;
  private final DueBookingStep step;

  BookingTimerService(DueBookings due, DueBookingStep step) {
    this.due = due;
    this.step = step;
  }

  /** Not in one transaction: each booking has its own, so that one that fails takes no other with it. */
  @Override
  public int advanceDue(Actor system, int atMost) {
    if (!system.isSystem()) {
      throw new Refused(new NotAllowed("advance bookings"));
    }
    return Math.toIntExact(due.find(atMost).stream().filter(this::advance).count());
  }

  private boolean advance(BookingId booking) {
    try {
      return step.advance(booking);
    } catch (RuntimeException failure) {
      LOG.error("Booking {} could not be brought forward; it will be tried again", booking, failure);
      due.postpone(booking, failure.toString());
      return false;
    }
  }
}
