package dev.roost.payout.application;

import dev.roost.payout.domain.DisposableDocuments;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets who hosts are once nothing has happened with them for so long that the law no longer wants it known. */
@Component
class VerificationRetention {

  private static final Logger LOG = LoggerFactory.getLogger(VerificationRetention.class);
  private static final int BATCH = 100;

  private final FormerHosts former;
  private final Verifications verifications;
  private final DisposableDocuments disposable;
  private final PayoutSchedule schedule;
  private final PayoutBooks books;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Period kept;

  VerificationRetention(FormerHosts former, Verifications verifications, DisposableDocuments disposable,
      PayoutSchedule schedule, PayoutBooks books, TransactionOperations transactions, Clock clock,
      @Value("${roost.payout.verifications-kept:P5Y}") Period kept) {
    if (kept.isNegative() || kept.isZero()) {
      throw new IllegalArgumentException("roost.payout.verifications-kept is a time such as P5Y, not " + kept);
    }
    this.former = former;
    this.verifications = verifications;
    this.disposable = disposable;
    this.schedule = schedule;
    this.books = books;
    this.transactions = transactions;
    this.clock = clock;
    this.kept = kept;
  }

  /** Each host in a transaction of its own. Files are deleted some minutes later. */
  void run() {
    var since = clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
    List<UserId> found;
    UserId last = null;
    do {
      found = former.find(since, last, BATCH);
      for (var host : found) {
        last = host;
        forget(host, since);
      }
    } while (found.size() == BATCH);
  }

  private void forget(UserId host, Instant since) {
    if (!owes(host)) {
      transactions.executeWithoutResult(_ -> verifications.lock(host).filter(_ -> former.contains(host, since))
          .ifPresent(this::forget));
    }
  }

  private void forget(Verification verification) {
    verification.forget().forEach(document -> disposable.note(document.place(), clock.instant()));
    verifications.save(verification);
    LOG.info("Who host {} is was forgotten: nothing has happened with them for {}", verification.host(), kept);
  }

  /** Either side the other: business goes on as long as that. */
  private boolean owes(UserId host) {
    return schedule.of(host).stream().map(look -> books.look(host, look.currency()))
        .anyMatch(owed -> !owed.payable().isZero() || !owed.receivable().isZero());
  }
}
