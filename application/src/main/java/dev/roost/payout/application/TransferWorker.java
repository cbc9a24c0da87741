package dev.roost.payout.application;

import dev.roost.payout.application.TransferWork.Claim;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what was decided. Any number of nodes may do it at the same time, and each may die at any moment. */
@Component
class TransferWorker {

  private static final Logger LOG = LoggerFactory.getLogger(TransferWorker.class);
  /** Longer than a provider is waited for, with all retries of its client. */
  static final Duration LEASE = Duration.ofMinutes(2);
  /** Whoever has come so near to the end of the lease leaves it to the next one. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final TransferWork work;
  private final TransferStep step;
  private final Clock clock;

  TransferWorker(TransferWork work, TransferStep step, Clock clock) {
    this.work = work;
    this.step = step;
    this.clock = clock;
  }

  /**
   * Does what is due, side by side.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var claims = work.claim(atMost, LEASE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      claims.forEach(claim -> threads.execute(() -> run(claim)));
    }
    return claims.size();
  }

  private void run(Claim claim) {
    try {
      if (clock.instant().isBefore(claim.until().minus(MARGIN))) {
        step.run(claim);
      }
    } catch (RuntimeException failure) {
      LOG.error("Transfer {} of payout {} failed; it will be tried again", claim.transfer(), claim.payout(), failure);
      work.postpone(claim, Backoff.after(claim.failures()), failure.toString());
    }
  }
}
