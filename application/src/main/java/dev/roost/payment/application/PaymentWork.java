package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done with payments, stored in the transaction that makes it necessary and deleted once it is done. Any
 * number of nodes may work; time is the database's.
 */
public interface PaymentWork {

  /** Plans work that is due at once; what is planned already stays as it is, with its failures. */
  void plan(Work work);

  /** Plans work for later; what is planned already stays as it is. */
  void planFor(Work work, Instant due);

  /** Plans work that is due at once, and once more where it is being done just now. */
  void again(Work work);

  /** Takes what is due, the longest due first: it is the caller's for the lease, then somebody else tries. */
  List<Claim> claim(int atMost, Duration lease);

  /** The same, of one payment. */
  List<Claim> claim(PaymentId payment, Duration lease);

  /** It is done; not where it was asked for again meanwhile: then it is due at once. */
  void done(Claim claim);

  /** It could not be done, and is tried again later. */
  void postpone(Claim claim, Duration after, String why);

  /** The same work under another subject, tried again later, with its failures. */
  void replace(Claim claim, UUID subject, Duration after, String why);

  /** What is still to be done with a payment. */
  List<Pending> of(PaymentId payment);

  /**
   * Work that somebody has taken.
   *
   * @param turn how often it was asked for when it was taken
   * @param failures how often it was tried in vain
   * @param firstTried when it was first taken; now for the first time
   * @param lastTried when it was last taken before; now for the first time
   * @param isFirst whether nobody has taken it before
   */
  record Claim(Work work, long turn, int failures, Instant firstTried, Instant lastTried, boolean isFirst) {
  }

  /** Work that waits. */
  record Pending(Work.Purpose purpose, Instant dueAt, int failures, @Nullable String error) {
  }
}
