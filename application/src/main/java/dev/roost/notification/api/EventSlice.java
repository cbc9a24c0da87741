package dev.roost.notification.api;

import java.util.List;

/**
 * Some events of the feed.
 *
 * @param next where to go on, always: also after the last event there is by now
 * @param more whether there are more already
 */
public record EventSlice(List<EventView> events, String next, boolean more) {
  public EventSlice {
    events = List.copyOf(events);
  }
}
