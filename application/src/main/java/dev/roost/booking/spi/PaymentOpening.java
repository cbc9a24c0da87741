package dev.roost.booking.spi;

import dev.roost.shared.Money;
import dev.roost.shared.Refusal;

/** Required of the payment context: payments for bookings that are being made. */
public interface PaymentOpening {

  /** Whether and how an amount is paid. Writes nothing. */
  Collecting collecting(Money amount);

  /** Opens the payment of a new booking, in the booking's transaction, after its calendar was locked. */
  void open(PaymentDue due);

  /** Who takes the money. */
  sealed interface Collecting {

    /** Roost does, before the stay is agreed. */
    record ThroughRoost() implements Collecting {
    }

    /** The host does, on arrival; or there is nothing to pay. */
    record AtProperty() implements Collecting {
    }

    /** Nobody can: such an amount cannot be paid. */
    record NotPayable(Refusal refusal) implements Collecting {
    }
  }
}
