package dev.roost.payout.domain;

import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What of a captured payment can still be sent.
 *
 * @param source the provider's name of what was captured
 * @param left captured, less what has gone back or will, and less what was sent
 */
@ValueObject
public record Funds(PaymentId payment, String source, Money left) {
}
