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

  /** There is nothing that the guest could do for this payment now. */
  record NothingToApprove(PaymentStatus current) implements PaymentRefusal {
  }

  /** Nobody has shown that the provider sent this. */
  record WebhookForged(String flaw) implements PaymentRefusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The provider sent this, but it cannot be read. */
  record WebhookUnreadable() implements PaymentRefusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
