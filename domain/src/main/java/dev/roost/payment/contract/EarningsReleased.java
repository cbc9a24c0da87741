package dev.roost.payment.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/**
 * What a host earns with a booking was released: they may be paid it out.
 *
 * @param change which change of the booking's release it is: with the booking it names this event
 * @param amount negative where earnings that were released before are taken back
 * @param at when, UTC
 */
public record EarningsReleased(BookingId booking, long change, UserId host, Money amount,
    Instant at) implements DomainEvent {
}
