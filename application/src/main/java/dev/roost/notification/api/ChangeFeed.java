package dev.roost.notification.api;

import dev.roost.shared.Actor;

/** What happened, in an order in which nothing is ever added behind what was read. */
public interface ChangeFeed {

  /** The next events that concern whoever asks, the oldest first. Whoever asks again with {@code next} misses none. */
  EventSlice read(Actor actor, ReadEvents query);
}
