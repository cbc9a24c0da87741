package dev.roost.payment.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import org.jmolecules.event.types.DomainEvent;

/** The money of a refund has gone back. */
public record RefundSettled(RefundId refund, PaymentId payment, BookingId booking,
    Money amount) implements DomainEvent {
}
