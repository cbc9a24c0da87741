package dev.roost.payout.application;

import dev.roost.payment.contract.TransferReported;
import dev.roost.payment.spi.HostTransfers.Outcome;
import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payout.Order;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.payout.domain.Payouts;
import dev.roost.payout.domain.Transfer;
import dev.roost.platform.Backoff;
import dev.roost.platform.DomainEvents;
import dev.roost.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores what is known of a transfer, with all that follows from it. */
@Component
class TransferResults {

  private static final Logger LOG = LoggerFactory.getLogger(TransferResults.class);

  private final Payouts payouts;
  private final PayoutAccounts accounts;
  private final PayoutBooks books;
  private final TransferReturns returns;
  private final PayoutSchedule schedule;
  private final TransferWork work;
  private final DomainEvents events;
  private final Ids ids;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Duration every;

  TransferResults(Payouts payouts, PayoutAccounts accounts, PayoutBooks books, TransferReturns returns,
      PayoutSchedule schedule, TransferWork work, DomainEvents events, Ids ids, TransactionOperations transactions,
      Clock clock,
      @Value("${roost.payout.every:PT1H}") Duration every) {
    this.payouts = payouts;
    this.accounts = accounts;
    this.books = books;
    this.returns = returns;
    this.schedule = schedule;
    this.work = work;
    this.events = events;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
    this.every = every;
  }

  /** Somebody else has found out meanwhile. */
  void known(Claim claim) {
    work.done(claim);
  }

  void store(Claim claim, Outcome outcome) {
    switch (outcome) {
      case Outcome.Sent(var reference) -> transactions.executeWithoutResult(_ -> sent(claim, reference));
      case Outcome.Refused(var account, var why) ->
        transactions.executeWithoutResult(_ -> refused(claim, account, why));
      case Outcome.Absent() -> transactions.executeWithoutResult(_ -> renew(claim));
      case Outcome.Later(var after) -> work.postpone(claim, after, "the provider asks to wait");
      case Outcome.Unknown(var cause) -> work.postpone(claim, Backoff.after(claim.failures()), cause);
    }
  }

  /** The provider tells of a transfer by itself. The caller has opened the transaction. */
  void reported(TransferReported report) {
    payouts.findByKey(report.operation()).flatMap(found -> payouts.lock(found.id())).ifPresentOrElse(
        payout -> payout.transferAskedUnder(report.operation()).ifPresent(it -> reported(payout, it, report)),
        () -> LOG.error("{} was transferred to a host as {}, which nobody here knows", report.amount(),
            report.reference()));
  }

  private void reported(Payout payout, Transfer transfer, TransferReported report) {
    var wasSent = sent(payout, transfer, report.reference());
    if (returns.learn(payout, transfer.id(), report.returned()) || wasSent) {
      save(payout);
    }
  }

  private void sent(Claim claim, String reference) {
    var payout = payouts.lock(claim.payout()).orElseThrow();
    if (sent(payout, payout.transfer(claim.transfer()), reference)) {
      save(payout);
    }
    work.done(claim);
  }

  private boolean sent(Payout payout, Transfer before, String reference) {
    if (!payout.sent(before.id(), reference, clock.instant())) {
      return false;
    }
    if (before.isOpen()) {
      books.sent(before, clock.instant());
    } else {
      LOG.error("Transfer {} of payout {} was sent after all; the host owes what was paid twice", before.id(),
          payout.id());
      books.sentAfterAll(before, payout.order().host(), clock.instant());
    }
    return true;
  }

  /** The account is another aggregate: what was refused there is refused for every payout to it. */
  private void refused(Claim claim, boolean account, String why) {
    var payout = payouts.lock(claim.payout()).orElseThrow();
    if (payout.failed(claim.transfer(), why, clock.instant())) {
      LOG.warn("Transfer {} of payout {} was not sent ({}); it is owed again", claim.transfer(), payout.id(), why);
      books.failed(payout.transfer(claim.transfer()), clock.instant());
      save(payout);
      if (account) {
        refuse(payout.order(), why);
      }
      schedule.plan(payout.order().host(), payout.order().amount().currency(), every);
    }
    work.done(claim);
  }

  private void refuse(Order order, String why) {
    accounts.lock(order.host()).filter(account -> account.refuse(order.account(), why)).ifPresent(accounts::save);
  }

  private void renew(Claim claim) {
    var payout = payouts.lock(claim.payout()).orElseThrow();
    if (!payout.transfer(claim.transfer()).isOpen()) {
      work.done(claim);
      return;
    }
    payout.renew(claim.transfer(), ids.next());
    payouts.save(payout);
    work.restart(claim, Backoff.after(claim.failures()), "it was not done under another key");
  }

  private void save(Payout payout) {
    payouts.save(payout);
    events.publishFrom(payout);
  }
}
