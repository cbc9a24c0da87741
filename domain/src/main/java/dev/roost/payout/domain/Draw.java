package dev.roost.payout.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Money to be sent, and whose it is: a provider passes on only what was captured, and wants to know of which payment.
 *
 * @param source the provider's name of what was captured
 */
@ValueObject
public record Draw(BookingId booking, PaymentId payment, String source, Money amount) {
}
