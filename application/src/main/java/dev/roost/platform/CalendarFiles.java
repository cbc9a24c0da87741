package dev.roost.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Calendars as files that programs of others read (iCalendar, RFC 5545). */
public interface CalendarFiles {

  /**
   * Writes a file.
   *
   * @param stamp when it says what it says
   */
  String write(List<Event> events, Instant stamp);

  /**
   * Something that takes whole days.
   *
   * @param uid names it for ever, in this file and in later ones
   * @param from the first day
   * @param to the day after the last one
   * @param summary what people read
   * @param description what else they may read, and what many programs hand on as it is
   */
  record Event(String uid, LocalDate from, LocalDate to, String summary, String description) {
  }
}
