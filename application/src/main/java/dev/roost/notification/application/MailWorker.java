package dev.roost.notification.application;

import static java.util.stream.Collectors.toMap;

import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailCategory;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import dev.roost.notification.domain.RetrySchedule;
import dev.roost.platform.Mailer;
import dev.roost.platform.Mailer.Outcome.Failed;
import dev.roost.platform.Mailer.Outcome.Refused;
import dev.roost.platform.Mailer.Outcome.Taken;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends mails. What a mail says is written when it is sent, with no transaction open while the mail server is spoken to. A mail
 * that was sent when a node died is sent again under the same id, by which mail programs know it.
 */
@Component
class MailWorker {

  private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
  /** Much longer than a mail server is waited for. */
  private static final Duration LEASE = Duration.ofMinutes(5);
  /** There is one mail server, and it is spoken to by few at once. */
  private static final double AS_WRITTEN = 0.5;

  private final Outbox outbox;
  private final Map<MailKind, LetterSource> sources;
  private final MailPreferences preferences;
  private final UnsubscribeLinks links;
  private final LetterPress press;
  private final Mailer mailer;
  private final TransactionOperations transactions;
  private final Clock clock;

  MailWorker(Outbox outbox, List<LetterSource> sources, MailPreferences preferences, UnsubscribeLinks links,
      LetterPress press, Mailer mailer, TransactionOperations transactions, Clock clock) {
    this.outbox = outbox;
    this.sources = sources.stream().flatMap(source -> source.kinds().stream().map(kind -> Map.entry(kind, source)))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.preferences = preferences;
    this.links = links;
    this.press = press;
    this.mailer = mailer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Sends what is due, side by side.
   *
   * @return how much was due; as much as asked for means that there may be more
   */
  int workDue(int atMost) {
    var claims = outbox.claim(atMost, LEASE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      claims.forEach(claim -> threads.execute(() -> run(claim)));
    }
    return claims.size();
  }

  /** Whatever fails here is a mistake of Roost's own, or the database is away: it is tried again when the lease ends. */
  private void run(Claim claim) {
    try {
      if (clock.instant().isBefore(claim.until().minus(LEASE.dividedBy(2)))) {
        write(claim);
      }
    } catch (RuntimeException failure) {
      LOG.error("Mail {} failed; it will be tried again", claim.id(), failure);
    }
  }

  private void write(Claim claim) {
    var category = claim.kind().category();
    if (category.isOptional() && preferences.turnedOff(claim.reader()).contains(category)) {
      settle(claim, MailStatus.UNWANTED, null);
      return;
    }
    var source = Objects.requireNonNull(sources.get(claim.kind()), claim.kind()::name);
    var letter = source.write(claim);
    if (letter.isEmpty()) {
      settle(claim, MailStatus.POINTLESS, null);
    } else {
      send(claim, letter.get());
    }
  }

  private void send(Claim claim, Letter letter) {
    switch (mailer.send(press.print(letter, messageId(claim), unsubscribe(claim)))) {
      case Taken() -> settle(claim, MailStatus.SENT, null);
      case Refused(var reason) -> giveUp(claim, reason);
      case Failed(var reason) ->
        RetrySchedule.next(claim.tries() + 1, claim.firstTried(), clock.instant(), AS_WRITTEN, Duration.ZERO)
            .ifPresentOrElse(
                due -> transactions.executeWithoutResult(_ -> outbox.postpone(claim, due, reason)),
                () -> giveUp(claim, reason));
    }
  }

  private @Nullable String unsubscribe(Claim claim) {
    return links.link(claim.reader(), claim.kind().category()).orElse(null);
  }

  /** A mail with a token is another one each time: a mailbox must not take the one that counts for the one it has. */
  private static String messageId(Claim claim) {
    return claim.kind().category() == MailCategory.ACCOUNT && claim.tries() > 0
        ? claim.id() + "." + claim.tries()
        : claim.id().toString();
  }

  private void giveUp(Claim claim, String reason) {
    LOG.warn("Mail {} ({}) is given up: {}", claim.id(), claim.kind().key(), reason);
    settle(claim, MailStatus.FAILED, reason);
  }

  private void settle(Claim claim, MailStatus status, @Nullable String reason) {
    transactions.executeWithoutResult(_ -> outbox.settle(claim.id(), status, reason));
  }
}
