package dev.roost.availability.contract;

import dev.roost.listing.contract.ListingId;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;

/** An import changed these calendars: one event for many, where {@link CalendarChanged} would be one for each. */
public record CalendarsImported(List<ListingId> listings) implements DomainEvent {

  public CalendarsImported {
    listings = List.copyOf(listings);
  }
}
