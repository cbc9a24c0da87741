package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/**
 * One side proposed other nights or another party for a booking; nights that it adds are held until {@code answerBy}.
 *
 * @param by who proposed it; the other side answers
 */
public record AlterationProposed(AlterationId alteration, BookingId booking, ListingId listing, UserId guest,
    UserId host, Side by,
    Instant answerBy)
    implements
      DomainEvent {
}
