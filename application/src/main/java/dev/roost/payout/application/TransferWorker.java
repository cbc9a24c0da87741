package dev.roost.payout.application;

import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.platform.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends what was decided. Any number of nodes may do it at the same time, and each may die at any moment. */
@Component
class TransferWorker {

  private static final Logger LOG = LoggerFactory.getLogger(TransferWorker.class);
  private final TransferWork work;
  private final TransferStep step;
  private final Clock clock;
  /** After which others take up what a node has begun: longer than a provider is waited for, with its client's retries. */
  private final Duration lease;

  TransferWorker(TransferWork work, TransferStep step, Clock clock,
      @Value("${roost.payout.lease:PT2M}") Duration lease) {
    this.work = work;
    this.step = step;
    this.clock = clock;
    this.lease = lease;
  }

  /**
   * Does what is due, side by side.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var claims = work.claim(atMost, lease);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      claims.forEach(claim -> threads.execute(() -> run(claim)));
    }
    return claims.size();
  }

  /** Whoever comes to it only in the second half of the lease leaves it to the next one. */
  private void run(Claim claim) {
    try {
      if (clock.instant().isBefore(claim.until().minus(lease.dividedBy(2)))) {
        step.run(claim);
      }
    } catch (RuntimeException failure) {
      LOG.error("Transfer {} of payout {} failed; it will be tried again", claim.transfer(), claim.payout(), failure);
      work.postpone(claim, Backoff.after(claim.failures()), failure.toString());
    }
  }
}
