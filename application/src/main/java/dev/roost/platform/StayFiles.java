package dev.roost.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stays as files that people put into their own calendars (iCalendar, RFC 5545). */
public interface StayFiles {

  /**
   * Writes a file.
   *
   * @param title what the calendar shows
   * @param organizer the mail address that Roost writes from
   */
  String write(Entry entry, String title, String organizer);

  /**
   * A stay as an entry of somebody's calendar.
   *
   * @param uid the same for all that is ever said of this stay
   * @param sequence grows with whatever changes the stay, so that a late file undoes nothing
   * @param place what it is called
   * @param from check-in, listing-local
   * @param to check-out, listing-local
   * @param saidAt since when this is so, UTC
   */
  record Entry(String uid, long sequence, boolean cancelled, String place, LocalDateTime from, LocalDateTime to,
      ZoneId zone, Instant saidAt) {

    /** What is done with the file: added, or taken out again. */
    public String method() {
      return cancelled ? "CANCEL" : "PUBLISH";
    }
  }
}
