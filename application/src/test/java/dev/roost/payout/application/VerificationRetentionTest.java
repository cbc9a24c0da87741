package dev.roost.payout.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.VerificationFixture.aSubmittedOne;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Document;
import dev.roost.payout.domain.Verification;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.identity.Actors;
import roosttest.payout.InMemoryDisposableDocuments;
import roosttest.payout.InMemoryFormerHosts;
import roosttest.payout.InMemoryVerifications;
import roosttest.platform.InMemoryTransactions;

class VerificationRetentionTest {

  private static final Instant LONG_AGO = Instant.parse("2022-06-01T09:59:59Z");
  private static final Instant NOT_SO_LONG_AGO = Instant.parse("2022-06-01T10:00:00Z");

  private final PayDesk desk = new PayDesk();
  private final InMemoryFormerHosts former = new InMemoryFormerHosts();
  private final InMemoryVerifications verifications = new InMemoryVerifications();
  private final InMemoryDisposableDocuments disposable = new InMemoryDisposableDocuments();

  @Test
  void shouldForgetWhoAHostIsFiveYearsAfterTheLastThingThatHappened() {
    // given
    var places = approved(PayDesk.HOST, LONG_AGO).snapshot().documents().stream().map(Document::place).toList();
    // when
    run();
    // then
    var forgotten = verifications.find(PayDesk.HOST).orElseThrow().snapshot();
    assertThat(forgotten.status()).isEqualTo(VerificationStatus.OPEN);
    assertThat(forgotten.details()).isNull();
    assertThat(forgotten.documents()).isEmpty();
    assertThat(forgotten.submittedAt()).isNull();
    assertThat(forgotten.decision()).isNull();
    assertThat(places).isNotEmpty();
    assertThat(disposable.take(NOW, 10)).containsExactlyInAnyOrderElementsOf(places);
  }

  @Test
  void shouldKeepWhatTheLawWantsKept() {
    // given
    var approved = approved(PayDesk.HOST, NOT_SO_LONG_AGO);
    // when
    run();
    // then
    assertThat(verifications.find(PayDesk.HOST).orElseThrow().snapshot()).isEqualTo(approved.snapshot());
    assertThat(disposable.take(NOW, 10)).isEmpty();
  }

  /** However long ago it was. */
  @Test
  void shouldNotForgetAHostToWhomMoneyIsOwed() {
    // given
    approved(PayDesk.HOST, LONG_AGO);
    desk.earned(85_00);
    // when
    run();
    // then
    assertThat(status(PayDesk.HOST)).isEqualTo(VerificationStatus.APPROVED);
    // when: it is paid
    desk.nameAccount(PayDesk.ACCOUNT);
    desk.work();
    run();
    // then
    assertThat(status(PayDesk.HOST)).isEqualTo(VerificationStatus.OPEN);
  }

  @Test
  void shouldNotForgetAHostWhoOwesMoney() {
    // given
    approved(PayDesk.HOST, LONG_AGO);
    desk.schedule.plan(PayDesk.HOST, PayDesk.EUR, Duration.ZERO);
    desk.owes(1_00);
    // when
    run();
    // then
    assertThat(status(PayDesk.HOST)).isEqualTo(VerificationStatus.APPROVED);
  }

  @Test
  void shouldForgetAllThereAre() {
    // given
    var hosts = IntStream.range(0, 250).mapToObj(_ -> someone()).toList();
    hosts.forEach(host -> approved(host, LONG_AGO));
    // when
    run();
    // then
    assertThat(hosts).allSatisfy(host -> assertThat(status(host)).isEqualTo(VerificationStatus.OPEN));
  }

  @Test
  void shouldNotBeToldToForgetAtOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> retention(Period.ZERO)).withMessageContaining("P5Y");
  }

  private void run() {
    retention(Period.ofYears(5)).run();
  }

  private VerificationRetention retention(Period kept) {
    return new VerificationRetention(former, verifications, disposable, desk.schedule, desk.payoutBooks,
        new TransactionTemplate(new InMemoryTransactions()), desk.clock, kept);
  }

  private Verification approved(UserId host, Instant last) {
    var verification = aSubmittedOne(host);
    verification.approve(Actors.CARA, NOW);
    verifications.save(verification);
    former.happened(host, last);
    return verifications.find(host).orElseThrow();
  }

  private VerificationStatus status(UserId host) {
    return verifications.find(host).orElseThrow().status();
  }
}
