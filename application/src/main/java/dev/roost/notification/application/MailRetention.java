package dev.roost.notification.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How long it is known what became of a mail: as long as events are told, and a day. */
@Component
class MailRetention {

  private static final Duration KEPT = Duration.ofDays(31);
  /** Bounds a transaction; what is left over goes in the next one. */
  private static final int AT_ONCE = 10_000;

  private final Outbox outbox;
  private final Clock clock;

  MailRetention(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  void run() {
    var before = clock.instant().minus(KEPT);
    while (outbox.forget(before, AT_ONCE) == AT_ONCE) {
      // The rest.
    }
  }
}
