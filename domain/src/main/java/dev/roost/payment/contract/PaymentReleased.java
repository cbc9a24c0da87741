package dev.roost.payment.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import org.jmolecules.event.types.DomainEvent;

/** A payment was given up, and nothing of it is held any more. */
public record PaymentReleased(PaymentId payment, BookingId booking, Money amount) implements DomainEvent {
}
