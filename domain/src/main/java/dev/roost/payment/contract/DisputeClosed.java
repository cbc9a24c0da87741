package dev.roost.payment.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import org.jmolecules.event.types.DomainEvent;

/**
 * It is decided whose the disputed money is.
 *
 * @param status WON or LOST
 */
public record DisputeClosed(DisputeId dispute, PaymentId payment, BookingId booking, UserId host, Money amount,
    DisputeStatus status) implements DomainEvent {
}
