package dev.roost.payout.application;

import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transfers that are not known to have been done or not, stored with the decision to make them and deleted once they are
 * known. Any number of nodes may work; time is the database's.
 */
public interface TransferWork {

  /** Plans a transfer that is due at once. */
  void plan(TransferId transfer, PayoutId payout);

  /** Takes what is due, the longest due first: it is the caller's for the lease, then somebody else tries. */
  List<Claim> claim(int atMost, Duration lease);

  /** It is known what became of it. */
  void done(Claim claim);

  /** It is not known yet, and is tried again later. */
  void postpone(Claim claim, Duration after, String why);

  /** It has another key, and begins anew later. */
  void restart(Claim claim, Duration after, String why);

  /** What is left of a payout is tried now; not what somebody has taken within the lease and may be at. */
  void hurry(PayoutId payout, Duration lease);

  /** What is left of a payout. */
  List<Pending> of(PayoutId payout);

  /**
   * A transfer that somebody has taken.
   *
   * @param failures how often it was tried in vain
   * @param firstTried when it was first taken; now for the first time
   * @param lastTried when it was last taken before; now for the first time
   * @param isFirst whether nobody has taken it before
   * @param until when the lease ends
   */
  record Claim(TransferId transfer, PayoutId payout, int failures, Instant firstTried, Instant lastTried,
      boolean isFirst, Instant until) {
  }

  /** A transfer that waits. */
  record Pending(TransferId transfer, Instant dueAt, int failures, @Nullable String error) {
  }
}
