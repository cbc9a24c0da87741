package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;

/**
 * A channel says that nights are taken which a guest has here. Neither side is dropped: the host has to settle it.
 *
 * @param nights in order, that the channel had not told before
 */
public record DoubleBookingFound(ListingId listing, Channel channel, List<StayDates> nights) implements DomainEvent {

  public DoubleBookingFound {
    nights = List.copyOf(nights);
  }
}
