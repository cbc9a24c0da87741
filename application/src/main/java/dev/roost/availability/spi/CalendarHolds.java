package dev.roost.availability.spi;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The nights of a listing, for bookings. Every call locks the calendar of the listing first; none has written anything
 * when it does not succeed. The caller has authorised.
 */
public interface CalendarHolds {

  /** Holds the nights until an instant; an expired hold is free for the next taker at once. */
  TakeOutcome hold(StayRequest request, Instant until);

  /** Takes the nights for good, without a hold before. */
  TakeOutcome reserve(StayRequest request);

  /** Turns the hold of a booking into a reservation, if the hold is still there and has not expired. */
  ConfirmOutcome confirm(ListingId listing, UUID booking);

  /** Lets the hold of a booking last until another instant, if it is still there and has not expired. */
  ConfirmOutcome prolong(ListingId listing, UUID booking, Instant until);

  /**
   * Holds, until an instant, what a booking would need besides its own nights to have another stay instead. Stay rules are
   * not asked, since guest and host agree on the move; gaps to other stays are.
   */
  TakeOutcome holdMove(MoveRequest request, Instant until);

  /** Gives a booking another stay in place of its nights and of what it holds besides, all at once. */
  TakeOutcome move(MoveRequest request);

  /** Frees what a booking holds besides the nights that are certain. */
  void dropHolds(ListingId listing, UUID booking);

  /** Frees whatever nights the booking has; doing so again changes nothing. */
  void release(ListingId listing, UUID booking);

  /** Frees the nights of the booking from that date on, for a stay that ends early. */
  void releaseFrom(ListingId listing, UUID booking, LocalDate from);

  /**
   * Frees the nights of the booking from that date on and blocks them at once, as the cancellation of a host does. Nights
   * that were slept stay the booking's.
   */
  void releaseAndBlock(ListingId listing, UUID booking, LocalDate from);

  /**
   * The nights that a booking asks for.
   *
   * @param booking who takes the nights: the id of a booking
   * @param zone of the listing
   * @param checkInTime of the listing, for the advance notice
   */
  record StayRequest(ListingId listing, StayDates stay, UUID booking, ZoneId zone, LocalTime checkInTime) {
  }

  /**
   * Another stay for a booking.
   *
   * @param booking whose nights they are: the id of a booking
   * @param from the nights it has
   * @param to the nights it would have
   */
  record MoveRequest(ListingId listing, UUID booking, StayDates from, StayDates to) {
  }

  /** Whether nights were taken. */
  sealed interface TakeOutcome {

    /** They were. */
    record Taken() implements TakeOutcome {
    }

    /** They were not. */
    record NotOpen(StayRefusal refusal) implements TakeOutcome {
    }
  }

  /** Whether a hold became a reservation, or lasts longer. */
  sealed interface ConfirmOutcome {

    /** It did. */
    record Confirmed() implements ConfirmOutcome {
    }

    /** The hold expired or was ended: the nights may be somebody else's. */
    record HoldGone() implements ConfirmOutcome {
    }
  }
}
