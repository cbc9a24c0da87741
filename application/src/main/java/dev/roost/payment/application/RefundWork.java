package dev.roost.payment.application;

import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.RefundFailed;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.Refunds;
import dev.roost.platform.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets money go back: asks the provider outside transactions, until it is on its way or has arrived. */
@Component
class RefundWork {

  private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
  private static final Duration WHILE_ON_ITS_WAY = Duration.ofDays(1);
  private static final Duration KEY_AGE = Duration.ofHours(20);
  private static final int TRIES = 4;

  private final Refunds refunds;
  private final RefundStore store;
  private final Provider provider;
  private final PaymentWork work;
  private final Alarm alarm;
  private final TransactionOperations transactions;
  private final Clock clock;

  RefundWork(Refunds refunds, RefundStore store, Provider provider, PaymentWork work, Alarm alarm,
      TransactionOperations transactions, Clock clock) {
    this.refunds = refunds;
    this.store = store;
    this.provider = provider;
    this.work = work;
    this.alarm = alarm;
    this.transactions = transactions;
    this.clock = clock;
  }

  void run(Claim claim) {
    var refund = refunds.find(new RefundId(claim.work().subject())).orElseThrow();
    if (refund.status() == RefundStatus.PENDING) {
      poll(refund, claim);
    } else if (refund.status() != RefundStatus.OWED) {
      work.done(claim);
    } else if (claim.failures() >= TRIES || claim.firstTried().plus(KEY_AGE).isBefore(clock.instant())) {
      look(refund, claim);
    } else {
      ask(refund, claim);
    }
  }

  /** An event tells when it has arrived; one that never comes is not waited for in vain. */
  private void poll(GuestRefund refund, Claim claim) {
    var lookUp = new LookUp(refund.key(), refund.debt().payment(), ProviderReference.Kind.REFUND,
        refund.debt().source(), refund.since(), refund.since());
    switch (provider.gateway().lookUp(lookUp)) {
      case Found(ProviderRefund object) when object.state() == RefundState.PENDING ->
        work.postpone(claim, WHILE_ON_ITS_WAY, "it is still on its way");
      case Found(ProviderRefund object) -> learn(refund, claim, object.state(), "failed");
      case Found(var other) -> throw new IllegalStateException("No refund: " + other.reference());
      case Absent() -> {
        alarm.raise("Refund %s of %s was on its way, and the provider does not know it"
            .formatted(refund.id(), refund.debt().amount()));
        work.postpone(claim, WHILE_ON_ITS_WAY, "the provider does not know it");
      }
      case TryLater(var after) -> work.postpone(claim, after, "the provider asks to wait");
      case Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
  }

  private void ask(GuestRefund refund, Claim claim) {
    var debt = refund.debt();
    var request = new Refund(refund.key(), debt.payment(), debt.source(), debt.amount(),
        Map.of("booking", debt.booking().toString()));
    switch (provider.gateway().refund(request)) {
      case Refunded _ -> learn(refund, claim, RefundState.SETTLED, "");
      case RefundPending _ -> learn(refund, claim, RefundState.PENDING, "");
      case RefundFailed(_, var code) -> learn(refund, claim, RefundState.FAILED, code);
      case NotPossible(var obstacle, _) -> learn(refund, claim, RefundState.FAILED, obstacle.name());
      case TryLater(var after) -> work.postpone(claim, after, "the provider asks to wait");
      case Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
  }

  private void look(GuestRefund refund, Claim claim) {
    var lookUp = new LookUp(refund.key(), refund.debt().payment(), ProviderReference.Kind.REFUND,
        refund.debt().source(), claim.firstTried(), claim.lastTried());
    switch (provider.gateway().lookUp(lookUp)) {
      case Found(ProviderRefund object) -> learn(refund, claim, object.state(), "failed");
      case Found(var other) -> throw new IllegalStateException("No refund: " + other.reference());
      case Absent() -> change(refund, claim, it -> it.renew(store.newKey()));
      case TryLater(var after) -> work.postpone(claim, after, "the provider asks to wait");
      case Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
  }

  private void learn(GuestRefund refund, Claim claim, RefundState state, String reason) {
    change(refund, claim, it -> it.learn(refund.key(), state, reason, clock.instant(), store::newKey));
    if (state == RefundState.FAILED && isOwed(refund)) {
      alarm.raise("Refund %s of %s failed (%s); it is still owed, and tried again"
          .formatted(refund.id(), refund.debt().amount(), reason));
    }
  }

  private boolean isOwed(GuestRefund refund) {
    return refunds.find(refund.id()).filter(it -> it.status() == RefundStatus.OWED).isPresent();
  }

  /** A try that failed leaves the refund owed: the row stays, as one that was never tried, and is due later. */
  private void change(GuestRefund refund, Claim claim, Consumer<GuestRefund> change) {
    transactions.executeWithoutResult(_ -> {
      var locked = refunds.lock(refund.id()).orElseThrow();
      store.change(locked, change);
      switch (locked.status()) {
        case OWED -> work.replace(claim, claim.work().subject(), AFTER_A_FAILURE, "it failed, and is still owed");
        case PENDING -> work.replace(claim, claim.work().subject(), WHILE_ON_ITS_WAY, "it is on its way");
        case SETTLED, CALLED_OFF -> work.done(claim);
      }
    });
  }
}
