package dev.roost.payment.spi;

import dev.roost.payment.contract.RefundId;
import dev.roost.shared.Money;
import java.util.Optional;

/** Offered to the notification context: what guests are told of refunds. */
public interface ToldRefunds {

  /** How much goes back; empty where there is no such refund. Locks nothing. */
  Optional<Money> amountOf(RefundId refund);
}
