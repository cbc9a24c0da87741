package dev.roost.booking.spi;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import java.time.Duration;

/**
 * Required of whoever takes money for bookings: whether an alteration can apply as soon as both sides agree on it. Where
 * nobody takes money the difference is paid at the property.
 */
public interface AlterationSettlement {

  /**
   * Asked before the proposal, and again in the transaction that accepts, with the booking locked; must write nothing and
   * ask no provider. What is paid first is opened by {@link PaymentOpening}, and what goes back said to {@link PaymentGoals}, in
   * the transaction of the alteration's move.
   *
   * @param difference what the guest pays more; negative for what goes back
   */
  Settlement of(BookingId booking, Money difference);

  /** When an alteration applies. */
  sealed interface Settlement {

    /** Nothing has to be paid first. */
    record AtOnce() implements Settlement {
    }

    /**
     * The difference is charged first, and {@link AlterationPayments} is told what became of it.
     *
     * @param within how long the nights are held for it
     */
    record PaidFirst(Duration within) implements Settlement {
    }

    /** The difference cannot be charged, so the booking stays what it is. */
    record NotPossible() implements Settlement {
    }
  }
}
