package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.availability.domain.EntryReason.ByBooking;
import dev.roost.availability.domain.EntryReason.Hold;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;

/** Consecutive nights of a listing that are taken, and why. */
@Entity
public record CalendarEntry(@Identity CalendarEntryId id, StayDates nights, EntryReason reason) {

  /** Whether this is a hold whose time is over, so that the next taker may end it. */
  public boolean isDeadAt(Instant now) {
    return reason instanceof Hold hold && hold.isDeadAt(now);
  }

  public boolean isOf(UUID booking) {
    return reason instanceof ByBooking by && by.booking().equals(booking);
  }

  /** Whether a booking has these nights for a while only. */
  boolean isHoldOf(UUID booking) {
    return isOf(booking) && reason instanceof Hold;
  }

  public boolean isByBooking() { return reason instanceof ByBooking; }

  CalendarEntry as(EntryReason another) {
    return new CalendarEntry(id, nights, another);
  }

  CalendarEntry with(StayDates others) {
    return new CalendarEntry(id, others, reason);
  }
}
