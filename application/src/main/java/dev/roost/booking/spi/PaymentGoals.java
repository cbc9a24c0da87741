package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;

/**
 * Required of the payment context: what a booking wants of its money. Called inside the booking's transaction, with the
 * booking and its calendar locked; the payment's lock comes third. Each can be said again.
 */
public interface PaymentGoals {

  /** The stay is agreed: the money shall be taken. What became of it is told to {@link PaidBookings}. */
  void take(BookingId booking);

  /** The time to pay is over: what the provider is still deciding about may come to its end, all else is let go. */
  void expire(BookingId booking);

  /**
   * There will be no stay: what is held, or will turn out to be, is let go, and what was taken goes back.
   *
   * @return whether that was not wanted before
   */
  boolean letGo(BookingId booking);
}
