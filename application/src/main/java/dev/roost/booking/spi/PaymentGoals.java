package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;

/**
 * Required of the payment context: what a booking wants of its money. Called inside the booking's transaction, with the
 * booking and its calendar locked; the payment's lock comes third.
 */
public interface PaymentGoals {

  /** What it is for is agreed: the money shall be taken. What became of it is told to whoever asked for it. */
  void take(BookingId booking, PaymentPurpose purpose);

  /** The time to pay is over: what the provider is still deciding about may come to its end, all else is let go. */
  void expire(BookingId booking, PaymentPurpose purpose);

  /**
   * What it is for will not be: what is held, or will turn out to be, is let go, and what was taken goes back.
   *
   * @return whether that was not wanted before
   */
  boolean letGo(BookingId booking, PaymentPurpose purpose);

  /** How far the payment has come. Reads only. */
  Standing standing(BookingId booking, PaymentPurpose purpose);

  /** The stay is over, and nobody has paid this: the guest owes it, and can still pay it. Said again, it is owed once. */
  void owe(BookingId booking, PaymentPurpose purpose);

  /** What the guest owed was paid after all. */
  void owesNoMore(BookingId booking, PaymentPurpose purpose);

  /**
   * The stay is agreed and paid: what {@link BookingEarnings} says is earned is released, from then on.
   *
   * @param from when something is earned first, UTC
   */
  void release(BookingId booking, UserId host, Currency currency, Instant from);

  /**
   * The stay costs less, or was called off: of all that was taken for it this much goes back, the newest first. Never more than was taken
   * and has not gone back before. Said again, it is owed again, as far as there is anything left.
   */
  void giveBack(BookingId booking, Money refund);

  /** How far a payment has come. */
  enum Standing {
    /** The money was taken. */
    TAKEN,
    /** The guest, their bank or the provider has to decide, or it is being taken. */
    UNDECIDED,
    /** Nobody has paid, or there is no such payment. */
    UNPAID
  }
}
