package dev.roost.booking.spi;

import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.util.UUID;

/** Required of the payment context: payments for bookings that are being made or altered. */
public interface PaymentOpening {

  /** Whether and how an amount is paid. Writes nothing. */
  Collecting collecting(Money amount);

  /**
   * Opens a payment, in the booking's transaction, after its calendar was locked.
   *
   * @return names the payment
   */
  UUID open(PaymentDue due);

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
