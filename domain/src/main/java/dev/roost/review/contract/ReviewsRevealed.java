package dev.roost.review.contract;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;

/**
 * The reviews of a stay can be read by everybody from now on: both are in, or the time to write them is over.
 *
 * @param by who wrote one, the guest first
 * @param at UTC; the deadline itself, however late somebody looked at it
 */
public record ReviewsRevealed(BookingId booking, ListingId listing, UserId guest, UserId host, List<Reviewer> by,
    Instant at)
    implements
      DomainEvent {

  public ReviewsRevealed {
    by = List.copyOf(by);
  }
}
