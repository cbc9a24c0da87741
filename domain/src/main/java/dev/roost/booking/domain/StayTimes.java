package dev.roost.booking.domain;

import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When stays begin and end on the clock of the listing, as it was when the booking was made. Moments are computed on
 * their own date in the zone, so that a change of the clocks in between moves nothing.
 *
 * @param zone the listing's IANA zone
 * @param checkInTime from when the guest may come, listing-local
 * @param checkOutTime until when the guest must leave, listing-local
 */
@ValueObject
public record StayTimes(ZoneId zone, LocalTime checkInTime, LocalTime checkOutTime) {
  /** The check-in time of the stay; one that the clocks skip that day comes as much later. */
  public Instant startOf(StayDates stay) {
    return checkInOn(stay.checkIn());
  }

  /** The check-in time on that date. */
  Instant checkInOn(LocalDate date) {
    return date.atTime(checkInTime).atZone(zone).toInstant();
  }

  /** The check-out time of the stay. */
  public Instant endOf(StayDates stay) {
    return stay.checkOut().atTime(checkOutTime).atZone(zone).toInstant();
  }

  /** The date on the listing's calendar at that moment. */
  public LocalDate dateAt(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
