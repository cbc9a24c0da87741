package dev.roost.payment.application;

import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.ProviderEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What providers have told and what became of it. An event counts once by its id, whether it came by webhook or was read
 * from the provider's list. Time is the database's.
 */
public interface EventInbox {

  /**
   * Stores an event, to be worked on at once.
   *
   * @return whether it was new
   */
  boolean add(String provider, ProviderEvent event);

  /** Takes what is due, in the order in which it came: it is the caller's for the lease, then somebody else tries. */
  List<Received> claim(int atMost, Duration lease);

  /** It has had its effect. */
  void done(Received received);

  /** It could not have its effect yet, and is tried again later. */
  void postpone(Received received, Duration after, String why);

  /** How far the provider's list was read; empty where it never was. */
  Optional<EventCursor> cursor(String provider);

  /** Remembers how far the provider's list was read. */
  void moveCursor(String provider, EventCursor cursor);

  /**
   * Forgets what is done and came that long ago.
   *
   * @return how many events
   */
  int forget(Duration age);

  /**
   * An event that waits.
   *
   * @param failures how often it was tried in vain
   */
  record Received(String provider, ProviderEvent event, int failures) {
  }
}
