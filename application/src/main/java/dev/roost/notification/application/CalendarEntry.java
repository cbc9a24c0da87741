package dev.roost.notification.application;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A stay as an entry of the reader's calendar.
 *
 * @param uid the same for all that is ever said of this stay
 * @param sequence grows with whatever changes the stay, so that a late mail undoes nothing
 * @param from check-in, listing-local
 * @param to check-out, listing-local
 * @param writtenAt when this was so, UTC
 */
public record CalendarEntry(String uid, long sequence, boolean cancelled, String title, LocalDateTime from,
    LocalDateTime to, ZoneId zone, Instant writtenAt) {
}
