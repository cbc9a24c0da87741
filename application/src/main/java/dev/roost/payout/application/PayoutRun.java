package dev.roost.payout.application;

import dev.roost.payout.application.PayoutSchedule.Turn;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at what hosts are owed, whenever their turn has come. */
@Component
class PayoutRun {

  private static final Logger LOG = LoggerFactory.getLogger(PayoutRun.class);
  /** A look that failed is tried again after this. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final PayoutSchedule schedule;
  private final PayoutPreparation preparation;

  PayoutRun(PayoutSchedule schedule, PayoutPreparation preparation) {
    this.schedule = schedule;
    this.preparation = preparation;
  }

  /**
   * Looks at those whose turn has come.
   *
   * @return how many; as many as asked for means that there may be more
   */
  int lookAtDue(int atMost) {
    var due = schedule.claim(atMost, LEASE);
    due.forEach(this::look);
    return due.size();
  }

  private void look(Turn turn) {
    try {
      preparation.look(turn);
    } catch (RuntimeException failure) {
      LOG.error("What host {} is owed in {} could not be looked at; it will be tried again", turn.host(),
          turn.currency(), failure);
    }
  }
}
