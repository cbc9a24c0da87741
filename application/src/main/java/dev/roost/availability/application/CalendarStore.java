package dev.roost.availability.application;

import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.spi.DeadHolds;
import dev.roost.platform.DomainEvents;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stores a calendar with all that follows from it: the bookings whose dead holds gave way, and the events. */
@Component
class CalendarStore {

  private final Calendars calendars;
  private final DeadHolds deadHolds;
  private final DomainEvents events;

  CalendarStore(Calendars calendars, DeadHolds deadHolds, DomainEvents events) {
    this.calendars = calendars;
    this.deadHolds = deadHolds;
    this.events = events;
  }

  void save(Calendar calendar) {
    save(calendar, List.of());
  }

  /** @param endedBookings whose dead holds gave way to what is stored */
  void save(Calendar calendar, Collection<UUID> endedBookings) {
    calendars.save(calendar);
    if (!endedBookings.isEmpty()) {
      deadHolds.ended(endedBookings);
    }
    events.publishFrom(calendar);
  }
}
