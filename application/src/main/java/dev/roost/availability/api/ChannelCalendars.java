package dev.roost.availability.api;

import dev.roost.shared.Actor;

/** Calendars as other channels read them. */
public interface ChannelCalendars {

  /** For whoever has the token; a token that was revoked, or never given, leads nowhere. */
  ChannelCalendar read(Actor anybody, String token);

  /**
   * A calendar file.
   *
   * @param tag the same for files that say the same
   */
  record ChannelCalendar(String text, String tag) {
  }
}
