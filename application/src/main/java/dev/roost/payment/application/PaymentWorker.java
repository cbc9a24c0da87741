package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.PaymentId;
import dev.roost.platform.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Does what is to be done with payments. Any number of nodes may do it at the same time, and each may die at any moment. */
@Component
class PaymentWorker {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentWorker.class);
  /** One step follows the other: held, told, taken, told. More than this is left to the next run. */
  private static final int ROUNDS = 10;
  private static final ThreadLocal<Boolean> WORKING = ThreadLocal.withInitial(() -> false);

  private final PaymentWork work;
  private final StepWork steps;
  private final RefundWork refunds;
  private final TellWork tell;
  private final GiveUpWork giveUp;
  private final FeeWork fees;
  private final ChargeAgainWork chargeAgain;
  private final CompareWork compare;
  /** After which others take up what a node has begun: longer than a provider is waited for, with its client's retries. */
  private final Duration lease;

  PaymentWorker(PaymentWork work, StepWork steps, RefundWork refunds, TellWork tell, GiveUpWork giveUp, FeeWork fees,
      ChargeAgainWork chargeAgain, CompareWork compare, @Value("${roost.payment.lease:PT90S}") Duration lease) {
    this.work = work;
    this.steps = steps;
    this.refunds = refunds;
    this.tell = tell;
    this.giveUp = giveUp;
    this.fees = fees;
    this.chargeAgain = chargeAgain;
    this.compare = compare;
    this.lease = lease;
  }

  /** Whether this thread goes on by itself with what it plans. */
  static boolean isWorking() { return WORKING.get(); }

  /**
   * Does what is due, side by side, and what follows from it.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var claims = work.claim(atMost, lease);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      claims.forEach(claim -> threads.execute(() -> {
        runAll(List.of(claim));
        workOn(claim.work().payment());
      }));
    }
    return claims.size();
  }

  /** Does what is due of one payment, until nothing is. */
  void workOn(PaymentId payment) {
    for (var round = 0; round < ROUNDS; round++) {
      var claims = work.claim(payment, lease);
      if (claims.isEmpty()) {
        return;
      }
      runAll(claims);
    }
  }

  private void runAll(List<Claim> claims) {
    WORKING.set(true);
    try {
      claims.forEach(this::run);
    } finally {
      WORKING.remove();
    }
  }

  private void run(Claim claim) {
    try {
      switch (claim.work().purpose()) {
        case HOLD, TAKE, LET_GO -> steps.run(claim);
        case REFUND -> refunds.run(claim);
        case TELL -> tell.run(claim);
        case GIVE_UP -> giveUp.run(claim);
        case FEE -> fees.run(claim);
        case CHARGE_AGAIN -> chargeAgain.run(claim);
        case COMPARE -> compare.run(claim);
      }
    } catch (RuntimeException failure) {
      LOG.error("{} of payment {} failed; it will be tried again", claim.work().purpose(), claim.work().payment(),
          failure);
      work.postpone(claim, Backoff.after(claim.failures()), failure.toString());
    }
  }
}
