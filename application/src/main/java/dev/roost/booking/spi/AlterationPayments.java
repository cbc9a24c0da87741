package dev.roost.booking.spi;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import java.util.Optional;
import java.util.function.Supplier;

/** Offered to the payment context: where alterations learn how the money of their difference is. */
public interface AlterationPayments {

  /**
   * Lets an alteration follow its money: locks booking, calendar and payment, in this order, in the caller's transaction.
   * Held, it is taken if the alteration can still be done; taken, the alteration applies. Otherwise the money is let go, or
   * goes back. Being told again changes nothing.
   *
   * @param state asked for once the booking is locked, so that nobody acts on what has changed meanwhile; empty where the
   *     payment was given up
   */
  void moneyIs(AlterationId alteration, Supplier<Optional<MoneyState>> state);
}
