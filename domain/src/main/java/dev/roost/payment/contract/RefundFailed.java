package dev.roost.payment.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import org.jmolecules.event.types.DomainEvent;

/** A refund failed; the money is still owed. */
public record RefundFailed(RefundId refund, PaymentId payment, BookingId booking, Money amount,
    String reason) implements DomainEvent {
}
