package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import java.util.Optional;
import java.util.function.Supplier;

/** Offered to the payment context: where bookings learn how the money of their instalments is. */
public interface InstalmentPayments {

  /**
   * Lets a booking follow the money of an instalment: locks booking, calendar and payment, in this order, in the caller's
   * transaction. Being told again changes nothing.
   *
   * @param number names the instalment
   * @param state asked for once the booking is locked, so that nobody acts on what has changed meanwhile; empty where the
   *     payment was given up
   */
  void moneyIs(BookingId booking, int number, Supplier<Optional<MoneyState>> state);
}
