package dev.roost.payment.domain;

import java.time.Instant;

/** Where to go on reading the provider's events. */
public sealed interface EventCursor {

  /** From this moment on. */
  record Since(Instant moment) implements EventCursor {
  }

  /** After this event. */
  record After(String eventId) implements EventCursor {
  }
}
