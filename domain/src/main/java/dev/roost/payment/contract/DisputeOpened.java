package dev.roost.payment.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/** A guest's bank has taken back what was paid for a booking, until it is decided whose it is. */
public record DisputeOpened(DisputeId dispute, PaymentId payment, BookingId booking, UserId host,
    Money amount) implements DomainEvent {
}
