package dev.roost.payment.application;

import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.PaymentGateway;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the provider's own list of events, so that nothing depends on webhooks: what never came is found there. */
@Component
class Reconciliation {

  private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
  private static final int PAGE = 100;
  private static final int PAGES = 50;
  /** How far back a list is read of which nothing was read before. */
  private static final Duration FIRST_LOOK = Duration.ofDays(1);
  /** As far back as a provider lists events at all: what is older must be seen at the objects. */
  private static final Duration LONGEST_LOOK = Duration.ofDays(29);

  private final Provider provider;
  private final EventInbox inbox;
  private final Unfinished unfinished;
  private final PaymentWork work;
  private final TransactionOperations transactions;
  private final Clock clock;

  Reconciliation(Provider provider, EventInbox inbox, Unfinished unfinished, PaymentWork work,
      TransactionOperations transactions, Clock clock) {
    this.provider = provider;
    this.inbox = inbox;
    this.unfinished = unfinished;
    this.work = work;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Reads on from where the last run came to.
   *
   * @return how many events were new
   */
  int run() {
    var found = 0;
    for (var page = 0; page < PAGES; page++) {
      var read = provider.find().map(this::readOn).orElse(Read.END);
      found += read.added();
      if (!read.more()) {
        return found;
      }
    }
    return found;
  }

  private Read readOn(PaymentGateway gateway) {
    var name = gateway.provider();
    var from = inbox.cursor(name).orElseGet(() -> new EventCursor.Since(clock.instant().minus(FIRST_LOOK)));
    return switch (gateway.events(from, PAGE)) {
      case Events events -> store(name, events);
      case CursorLost() -> {
        LOG.warn(
            "{} no longer knows the event that was read last: its list is read again as far as it goes, and what is "
                + "not finished is compared",
            name);
        compareObjects(name);
        yield new Read(0, true);
      }
      case TryLater _,Unknown _ -> Read.END;
    };
  }

  /** Events and cursor together: a crash in between would lose what lies between the two. */
  private Read store(String name, Events events) {
    var added = transactions.execute(_ -> {
      var fresh = (int) events.events().stream().filter(event -> inbox.add(name, event)).count();
      inbox.moveCursor(name, events.next());
      return fresh;
    });
    return new Read(added == null ? 0 : added, events.more());
  }

  /** What the list no longer tells is seen at the objects. Planned together with the cursor, so that no crash forgets it. */
  private void compareObjects(String name) {
    transactions.executeWithoutResult(_ -> {
      unfinished.payments().forEach(payment -> work.again(Work.compare(payment)));
      inbox.moveCursor(name, new EventCursor.Since(clock.instant().minus(LONGEST_LOOK)));
    });
  }

  private record Read(int added, boolean more) {
    static final Read END = new Read(0, false);
  }
}
