package dev.roost.payment.application;

import dev.roost.payment.application.EventInbox.Received;
import dev.roost.platform.Backoff;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets what providers have told have its effect: through the same transition as an answer. */
@Component
class InboxWorker {

  private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
  private static final Duration LEASE = Duration.ofMinutes(1);
  /** From so many failures on, some minutes, somebody should look. */
  private static final int ALARMING = 8;
  /** After so many, some days, nobody will find what it is about. */
  private static final int HOPELESS = 100;

  private final EventInbox inbox;
  private final ToldObjects objects;
  private final Alarm alarm;
  private final TransactionOperations transactions;

  InboxWorker(EventInbox inbox, ToldObjects objects, Alarm alarm, TransactionOperations transactions) {
    this.inbox = inbox;
    this.objects = objects;
    this.alarm = alarm;
    this.transactions = transactions;
  }

  /**
   * Lets what is due have its effect, one event after the other.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var due = inbox.claim(atMost, LEASE);
    due.forEach(this::work);
    return due.size();
  }

  private void work(Received received) {
    try {
      transactions.executeWithoutResult(_ -> {
        if (objects.learn(received.event().object(), received.event().occurredAt())) {
          inbox.done(received);
        } else {
          keep(received);
        }
      });
    } catch (RuntimeException failure) {
      LOG.error("Event {} of {} failed; it will be tried again", received.event().id(), received.provider(), failure);
      inbox.postpone(received, Backoff.after(received.failures()), failure.toString());
    }
  }

  private void keep(Received received) {
    var failures = received.failures() + 1;
    if (failures >= ALARMING) {
      alarm.raise("Event %s of %s concerns %s, which nobody here knows".formatted(received.event().id(),
          received.provider(), received.event().object().reference()));
    }
    if (failures >= HOPELESS) {
      inbox.done(received);
    } else {
      inbox.postpone(received, Backoff.after(received.failures()), "nobody here knows what it is about");
    }
  }
}
