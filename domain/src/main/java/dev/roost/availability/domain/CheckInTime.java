package dev.roost.availability.domain;

import dev.roost.availability.contract.AdvanceNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/** When guests may come to a listing, on its own clock. */
@ValueObject
public record CheckInTime(LocalTime time, ZoneId zone) {

  /** The date it is there. */
  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /**
   * The first moment at which it is too late to book a stay that begins on that day. The hours of the notice are taken off
   * the clock on the wall and only the result becomes an instant, so that a change of the clocks in between moves nothing.
   * A time that the clocks skip is read as if they had not yet changed, one that they show twice as the first of the two.
   */
  public Instant noticeEnds(LocalDate checkIn, AdvanceNotice notice) {
    var end = checkIn.atTime(time).minusHours(notice.hours());
    var cutOff = notice.cutOff();
    return instantOf(cutOff == null ? end : end.toLocalDate().atTime(cutOff));
  }

  private Instant instantOf(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }
}
