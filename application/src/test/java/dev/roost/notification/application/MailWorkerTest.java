package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.notification.EventFixture.NOON;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.spi.AccountLetterWriting;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailCategory;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import dev.roost.platform.Mail;
import dev.roost.platform.Mailer;
import dev.roost.platform.Mailer.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.notification.InMemoryMailPreferences;
import roosttest.notification.RecordedOutbox;
import roosttest.platform.InMemoryTransactions;
import roosttest.platform.MutableClock;

class MailWorkerTest {

  private static final Mailbox READER = new Mailbox(ANNA, "anna@example.org", "Anna", List.of("en"), ZoneId.of("UTC"));

  private final MutableClock clock = MutableClock.at(NOON);
  private final RecordedOutbox outbox = new RecordedOutbox();
  private final List<Mail> sent = new CopyOnWriteArrayList<>();
  private final AtomicInteger tokens = new AtomicInteger();
  private final InMemoryMailPreferences preferences = new InMemoryMailPreferences();
  private Outcome outcome = new Outcome.Taken();
  private boolean pointless;

  @Test
  void shouldWriteWhenItSendsAndNeverInsideATransaction() {
    // given
    var mail = due(0);
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(sent).singleElement().satisfies(it -> {
      assertThat(it.id()).isEqualTo(mail.id().toString());
      assertThat(it.text()).isEqualTo("token 1");
    });
    assertThat(outbox.settled).containsEntry(mail.id(), MailStatus.SENT);
  }

  @Test
  void shouldBringAnotherTokenUnderAnotherIdWhenItIsTriedAgain() {
    // given
    var mail = due(0);
    due(2);
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(sent).extracting(Mail::id).containsExactlyInAnyOrder(mail.id().toString(), mail.id() + ".2");
    assertThat(sent).extracting(Mail::text).containsExactlyInAnyOrder("token 1", "token 2");
  }

  /** What SMTP cannot undo, mailboxes can know: it is the same mail. */
  @Test
  void shouldSendUnderTheSameIdWhatItHadSentWhenItDied() {
    // given
    var claim = new Claim(new MailId(UUID.randomUUID()), MailKind.PAYOUT_SENT, ANNA, About.NOTHING, 3, NOON,
        NOON.plus(Duration.ofMinutes(5)));
    var worker = worker(this::take);
    outbox.due.add(claim);
    outbox.dies = true;
    worker.workDue(9);
    assertThat(outbox.settled).isEmpty();
    // when
    outbox.due.add(claim);
    outbox.dies = false;
    worker.workDue(9);
    // then
    assertThat(sent).extracting(Mail::id).containsExactly(claim.id().toString(), claim.id().toString());
    assertThat(outbox.settled).containsEntry(claim.id(), MailStatus.SENT);
  }

  @Test
  void shouldSendNothingThatTheReaderHasTurnedOff() {
    // given
    preferences.turnOff(ANNA, MailCategory.PAYOUTS);
    var payout = new Claim(new MailId(UUID.randomUUID()), MailKind.PAYOUT_SENT, ANNA, About.NOTHING, 0, NOON,
        NOON.plus(Duration.ofMinutes(5)));
    outbox.due.add(payout);
    due(0);
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(outbox.settled).containsEntry(payout.id(), MailStatus.UNWANTED);
    assertThat(sent).extracting(Mail::subject).containsExactly(MailKind.PASSWORD_RESET.key());
  }

  @Test
  void shouldSayWhereToTurnOffWhatCanBeTurnedOff() {
    // given
    due(0);
    outbox.due.add(new Claim(new MailId(UUID.randomUUID()), MailKind.PAYOUT_SENT, ANNA, About.NOTHING, 0, NOON,
        NOON.plus(Duration.ofMinutes(5))));
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(sent).extracting(Mail::unsubscribe).filteredOn(Objects::nonNull).singleElement().asString()
        .startsWith("https://roost.example/v1/unsubscribe/");
  }

  @Test
  void shouldTryAgainForThreeDays() {
    // given
    outcome = new Outcome.Failed("421 try later");
    var mail = due(0);
    var worker = worker(this::take);
    // when
    worker.workDue(9);
    // then
    assertThat(outbox.postponed).containsEntry(mail.id(), NOON.plusSeconds(5));
    assertThat(outbox.settled).isEmpty();
    // and when the last time has come
    clock.advance(Duration.ofDays(3));
    outbox.due.add(claim(9, NOON));
    worker.workDue(9);
    // then
    assertThat(outbox.settled).containsEntry(mail.id(), MailStatus.FAILED);
  }

  @Test
  void shouldGiveUpWhatIsRefused() {
    // given
    outcome = new Outcome.Refused("550 no such mailbox");
    var mail = due(0);
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(outbox.settled).containsEntry(mail.id(), MailStatus.FAILED);
    assertThat(outbox.postponed).isEmpty();
  }

  @Test
  void shouldNotSendWhatHasBecomePointless() {
    // given
    pointless = true;
    var mail = due(0);
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(sent).isEmpty();
    assertThat(outbox.settled).containsEntry(mail.id(), MailStatus.POINTLESS);
  }

  @Test
  void shouldLeaveWhatItIsTooLateForToWhoeverTakesItNext() {
    // given
    due(0);
    clock.advance(Duration.ofMinutes(4));
    // when
    worker(this::take).workDue(9);
    // then
    assertThat(sent).isEmpty();
    assertThat(outbox.settled).isEmpty();
  }

  @Test
  void shouldLeaveWhatBreaksToTheNextLease() {
    // given
    due(0);
    // when
    worker(_ -> {
      throw new IllegalStateException("out of paper");
    }).workDue(9);
    // then
    assertThat(outbox.settled).isEmpty();
    assertThat(outbox.postponed).isEmpty();
  }

  private MailWorker worker(Mailer mailer) {
    AccountLetterWriting writing = (_, _) -> pointless
        ? Optional.empty()
        : Optional.of(new AccountLetterWriting.AccountLetterText(READER,
            new Secret("token " + tokens.incrementAndGet())));
    return new MailWorker(outbox, List.of(new AccountLetterSource(writing), new Payouts()), preferences,
        new UnsubscribeLinks(_ -> new byte[32], new PublicAddress("https://roost.example")), new Press(), mailer,
        new TransactionTemplate(new InMemoryTransactions()), clock);
  }

  private Outcome take(Mail mail) {
    assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
    sent.add(mail);
    return outcome;
  }

  private Claim due(int tries) {
    var claim = claim(tries, clock.instant());
    outbox.due.add(claim);
    return claim;
  }

  private Claim claim(int tries, Instant firstTried) {
    return new Claim(new MailId(UUID.fromString("01930000-0000-7000-8000-0000000000a1")),
        MailKind.valueOf(AccountLetter.PASSWORD_RESET.name()), ANNA, About.NOTHING, tries, firstTried,
        clock.instant().plus(Duration.ofMinutes(5)));
  }

  private static final class Press implements LetterPress {

    @Override
    public List<String> languages() {
      return List.of("en");
    }

    @Override
    public Mail print(Letter letter, String id, @Nullable String unsubscribe) {
      return new Mail(id, letter.to().address(), letter.kind().key(),
          letter.facts().get("token") instanceof Words(var token) ? token : "", "", List.of(), unsubscribe);
    }
  }

  private static final class Payouts implements LetterSource {

    @Override
    public Set<MailKind> kinds() {
      return Set.of(MailKind.PAYOUT_SENT);
    }

    @Override
    public Optional<Letter> write(Claim mail) {
      return Optional.of(new Letter(mail.kind(), READER, Map.of(), List.of(), null));
    }
  }
}
