package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Offered to the payment context: where bookings learn how their money is. */
public interface PaidBookings {

  /**
   * Lets a booking follow its money: locks booking, calendar and payment, in this order, in the caller's transaction. Being
   * told again changes nothing.
   *
   * @param state asked for once the booking is locked, so that nobody acts on what has changed meanwhile; empty where the
   *     payment was given up
   */
  void moneyIs(BookingId booking, Supplier<Optional<MoneyState>> state);

  /** How the money of a booking is. */
  sealed interface MoneyState {

    /**
     * It is held.
     *
     * @param until when the hold ends by itself, UTC
     */
    record Held(Instant until) implements MoneyState {
    }

    /** It was taken. */
    record Taken() implements MoneyState {
    }

    /** Nothing is held; where it was held before, it no longer is. */
    record NotHeld() implements MoneyState {
    }
  }
}
