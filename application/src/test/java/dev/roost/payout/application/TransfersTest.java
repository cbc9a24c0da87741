package dev.roost.payout.application;

import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.PAYOUTS_IN_TRANSIT;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.payment.spi.HostTransfers.Outcome;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.contract.PayoutFailed;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.domain.AccountToken;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can become of a transfer, and what the books say each time. */
class TransfersTest {

  private static final AccountToken OTHER = new AccountToken("acct_other");

  private final PayDesk desk = new PayDesk();

  @BeforeEach
  void earn() {
    desk.nameAccount(PayDesk.ACCOUNT);
    desk.earned(85_00);
  }

  @Test
  void shouldAskAgainUnderTheSameKeyWhenNoAnswerCame() {
    // given
    desk.provider.will(new Outcome.Unknown("no answer"));
    desk.work();
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENDING);
    assertBooks(0, 85_00, 0);
    // when
    desk.clock.advance(Duration.ofSeconds(1));
    desk.work();
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertThat(desk.provider.asked()).hasSize(2).extracting(HostTransfer::key)
        .containsOnly(desk.provider.asked().getFirst().key());
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldWaitWhereTheProviderAsksTo() {
    // given
    desk.provider.will(new Outcome.Later(Duration.ofSeconds(30)));
    desk.work();
    // when
    desk.clock.advance(Duration.ofSeconds(29));
    desk.work();
    assertThat(desk.provider.asked()).hasSize(1);
    desk.clock.advance(Duration.ofSeconds(1));
    desk.work();
    // then
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldLookUpWhatIsOldAndFindItSent() {
    // given
    loseAnswers(4);
    // when
    desk.provider.will(new Outcome.Sent("tr_found"));
    desk.work();
    // then
    assertThat(desk.provider.lookedUp()).hasSize(1);
    assertThat(desk.payout().transfers().getFirst().reference()).isEqualTo("tr_found");
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldTakeAnotherKeyOnlyForWhatIsProvenAbsent() {
    // given
    loseAnswers(4);
    var key = desk.provider.asked().getFirst().key();
    // when
    desk.provider.will(new Outcome.Absent());
    desk.work();
    assertBooks(0, 85_00, 0);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.work();
    // then
    assertThat(desk.provider.asked()).hasSize(5);
    assertThat(desk.provider.asked().getLast().key()).isNotEqualTo(key);
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldOweAgainWhatAnAccountDoesNotTakeAndPayOnceTheHostNamesAnother() {
    // given
    desk.provider.will(new Outcome.Refused(true, "ACCOUNT_NOT_READY (closed)"));
    // when
    desk.work();
    // then
    var failed = desk.payout();
    assertThat(failed.status()).isEqualTo(PayoutStatus.FAILED);
    assertThat(desk.accounts.find(PayDesk.HOST).orElseThrow().snapshot().refusal()).contains("closed");
    assertThat(desk.published)
        .containsExactly(new PayoutFailed(failed.id(), PayDesk.HOST, eur(85_00), "ACCOUNT_NOT_READY (closed)"));
    assertBooks(85_00, 0, 0);
    // when
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.schedule.of(PayDesk.HOST).getFirst().heldBack()).containsExactly(HoldBack.ACCOUNT_REFUSED);
    assertThat(desk.provider.asked()).hasSize(1);
    // when
    desk.nameAccount(OTHER);
    desk.work();
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertThat(desk.provider.asked().getLast().account()).isEqualTo(OTHER.value());
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldKeepApartWhatWasSentAndWhatWasNot() {
    // given
    desk.clock.advance(Duration.ofSeconds(1));
    desk.earned(40_00);
    desk.provider.will(new Outcome.Sent("tr_1"), new Outcome.Refused(false, "BALANCE_TOO_LOW (x)"));
    // when
    desk.run.lookAtDue(10);
    desk.worker.workDue(1);
    desk.worker.workDue(1);
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.PARTLY_SENT);
    assertBooks(40_00, 0, -85_00);
    assertThat(desk.accounts.find(PayDesk.HOST).orElseThrow().snapshot().refusal()).isNull();
    // when
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertBooks(0, 0, -125_00);
  }

  /** Decided, and then put on hold before anybody asked the provider. */
  @Test
  void shouldCallOffWhatNobodyHasBegun() {
    // given
    desk.run.lookAtDue(10);
    desk.onHold = true;
    // when
    desk.worker.workDue(10);
    // then
    assertThat(desk.provider.asked()).isEmpty();
    assertThat(desk.payout().failure()).contains("held back: ON_HOLD");
    assertBooks(85_00, 0, 0);
  }

  @Test
  void shouldOnlyLookForWhatMayHaveBeenBegunBeforeItWasPutOnHold() {
    // given
    desk.provider.will(new Outcome.Unknown("no answer"));
    desk.work();
    desk.onHold = true;
    // when
    desk.provider.will(new Outcome.Unknown("still none"), new Outcome.Sent("tr_found"));
    desk.clock.advance(Duration.ofMinutes(1));
    desk.work();
    desk.clock.advance(Duration.ofMinutes(1));
    desk.work();
    // then
    assertThat(desk.provider.asked()).hasSize(1);
    assertThat(desk.provider.lookedUp()).hasSize(2);
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldNotSendToAnAccountThatTheHostHasChanged() {
    // given
    desk.run.lookAtDue(10);
    desk.nameAccount(OTHER);
    // when
    desk.work();
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.provider.asked()).extracting(HostTransfer::account).containsExactly(OTHER.value());
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldNotSendOnceTheBooksAreInDoubt() {
    // given
    desk.run.lookAtDue(10);
    desk.books.doubt(PayDesk.payable());
    // when
    desk.worker.workDue(10);
    // then
    assertThat(desk.provider.asked()).isEmpty();
    assertBooks(85_00, 0, 0);
  }

  /** Somebody was cut short between asking and storing, for longer than anybody waits. */
  @Test
  void shouldEnterWhatWasSentAfterAll() {
    // given
    desk.run.lookAtDue(10);
    var late = desk.work.claim(10, Duration.ofMinutes(2)).getFirst();
    desk.onHold = true;
    desk.clock.advance(Duration.ofMinutes(3));
    desk.provider.will(new Outcome.Absent());
    desk.work();
    assertBooks(85_00, 0, 0);
    // when
    desk.results.store(late, new Outcome.Sent("tr_late"));
    desk.results.store(late, new Outcome.Sent("tr_late"));
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertBooks(0, 0, -85_00);
  }

  private void loseAnswers(int times) {
    for (var lost = 0; lost < times; lost++) {
      desk.provider.will(new Outcome.Unknown("no answer"));
      desk.work();
      desk.clock.advance(Duration.ofMinutes(1));
    }
  }

  private void assertBooks(long payable, long inTransit, long clearing) {
    assertThat(desk.holds(HOST_PAYABLE)).isEqualTo(eur(payable));
    assertThat(desk.holds(PAYOUTS_IN_TRANSIT)).isEqualTo(eur(inTransit));
    assertThat(desk.holds(PROVIDER_CLEARING)).isEqualTo(eur(clearing));
  }
}
