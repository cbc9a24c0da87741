package dev.roost.availability.domain;

import dev.roost.listing.contract.ListingId;
import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A calendar as it was read, for some nights only.
 *
 * @param version 1 for one that no host has changed yet
 * @param window the nights that were asked for
 * @param entries all that take a night of the window, with all their nights
 * @param imported all imported nights that overlap the window
 * @param readAt the database's time: it decides which holds are dead, on every node the same
 */
@ValueObject
public record CalendarSnapshot(ListingId listing, long version, StayRules rules, NightSet window,
    List<CalendarEntry> entries, List<ImportedNights> imported, Instant readAt) {

  public CalendarSnapshot {
    entries = List.copyOf(entries);
    imported = List.copyOf(imported);
  }

  public Occupancy occupancy() {
    return Occupancy.at(readAt, entries, imported);
  }

  /** What this calendar says of bookings that would move, at the moment it was read. */
  public MoveCheck moveCheck() {
    return new MoveCheck(rules, entries, imported, readAt);
  }

  /** What this calendar says of stays at the moment it was read. */
  public StayCheck stayCheck(CheckInTime checkInTime) {
    return new StayCheck(rules, occupancy(), checkInTime, readAt);
  }
}
