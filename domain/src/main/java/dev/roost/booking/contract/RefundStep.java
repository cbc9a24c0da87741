package dev.roost.booking.contract;

import dev.roost.shared.Money;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What goes back from a moment on, until the next step.
 *
 * @param from UTC
 * @param comesBack what of it comes back as money; the rest was not paid, and nobody owes it any more
 */
@ValueObject
public record RefundStep(Instant from, Refund refund, Money comesBack) {

  /** Of what was paid. */
  public RefundStep(Instant from, Refund refund) {
    this(from, refund, refund.total());
  }
}
