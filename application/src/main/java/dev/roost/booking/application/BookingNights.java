package dev.roost.booking.application;

import dev.roost.availability.spi.CalendarHolds;
import dev.roost.availability.spi.CalendarHolds.ConfirmOutcome.HoldGone;
import dev.roost.availability.spi.CalendarHolds.StayRequest;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome;
import dev.roost.availability.spi.CalendarHolds.TakeOutcome.Taken;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.Instalment;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What each move of a booking does to its nights. */
@Component
class BookingNights {
  private final CalendarHolds calendar;
  private final OpenAlterations alterations;

  BookingNights(CalendarHolds calendar, OpenAlterations alterations) {
    this.calendar = calendar;
    this.alterations = alterations;
  }

  /** Called with the booking locked: the calendar's lock always comes second. */
  void follow(BookingMove move, Booking booking, Instant now) {
    switch (move) {
      case ACCEPT -> reserve(booking, move, now);
      case DECLINE, WITHDRAW, EXPIRE_UNPAID, EXPIRE, FAIL -> release(booking);
      case CANCEL_AS_GUEST, REPORT_NO_SHOW -> {
        alterations.lapse(booking, now);
        releaseFrom(booking, booking.terms().firstNightLeft(now));
      }
      case CANCEL_UNPAID -> {
        alterations.lapse(booking, now);
        releaseWhatIsNotPaid(booking, now);
      }
      case CANCEL_AS_HOST -> {
        alterations.lapse(booking, now);
        calendar.releaseAndBlock(booking.terms().listing(), booking.id().value(),
            booking.terms().firstNightLeft(now));
      }
      case COMPLETE -> alterations.lapse(booking, now);
      case AUTHORIZE, AGREE, CONFIRM, START -> {
        // The nights stay what they are; whoever authorizes or agrees has taken them before.
      }
    }
  }

  /** Holds the nights for the host's answer; takes them again, if they are free, where the hold is gone. */
  TakeOutcome holdUntilAnswer(Booking booking, Instant answerBy) {
    return calendar.prolong(booking.terms().listing(), booking.id().value(), answerBy) instanceof HoldGone
        ? calendar.hold(requestOf(booking), answerBy)
        : new Taken();
  }

  /** Reserves the nights; takes them again, if they are free, where the hold is gone. */
  TakeOutcome reserve(Booking booking) {
    return calendar.confirm(booking.terms().listing(), booking.id().value()) instanceof HoldGone
        ? calendar.reserve(requestOf(booking))
        : new Taken();
  }

  /** Takes the nights of a new booking. */
  TakeOutcome take(Booking booking) {
    return booking.payBy().or(booking::answerBy).map(until -> calendar.hold(requestOf(booking), until))
        .orElseGet(() -> calendar.reserve(requestOf(booking)));
  }

  /** Frees whatever nights the booking has. */
  void release(Booking booking) {
    calendar.release(booking.terms().listing(), booking.id().value());
  }

  private static StayRequest requestOf(Booking booking) {
    var terms = booking.terms();
    return new StayRequest(terms.listing(), terms.stay(), booking.id().value(), terms.times().zone(),
        terms.times().checkInTime());
  }

  /** The calendar goes by the database's clock, and its word is the last one. */
  private void reserve(Booking booking, BookingMove move, Instant now) {
    if (calendar.confirm(booking.terms().listing(), booking.id().value()) instanceof HoldGone) {
      throw new Refused(new ActionTooLate(move.action(), booking.answerBy().orElse(now)));
    }
  }

  /** The guest keeps the nights that were paid. */
  private void releaseWhatIsNotPaid(Booking booking, Instant now) {
    var left = booking.terms().firstNightLeft(now);
    releaseFrom(booking,
        booking.instalments().firstNotPaid().map(Instalment::from).filter(left::isBefore).orElse(left));
  }

  private void releaseFrom(Booking booking, LocalDate from) {
    var terms = booking.terms();
    if (from.equals(terms.stay().checkIn())) {
      calendar.release(terms.listing(), booking.id().value());
    } else if (terms.stay().contains(from)) {
      calendar.releaseFrom(terms.listing(), booking.id().value(), from);
    }
  }
}
