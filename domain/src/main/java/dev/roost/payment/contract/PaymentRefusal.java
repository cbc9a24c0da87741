package dev.roost.payment.contract;

import dev.roost.shared.Refusal;
import java.time.Instant;

/** Why a payment does not do what was asked. */
public sealed interface PaymentRefusal extends Refusal {

  /** The payment is in a status from which this cannot be done. */
  record PaymentStatusForbids(String action, PaymentStatus current) implements PaymentRefusal {
  }

  /** The time to pay is over. */
  record PaymentTooLate(Instant payBy) implements PaymentRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
