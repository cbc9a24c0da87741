package dev.roost.payout.application;

import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.PAYOUTS_IN_TRANSIT;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.payment.contract.TransferReported;
import dev.roost.payment.spi.HostTransfers.Outcome;
import dev.roost.payout.application.Returns.Return;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.contract.PayoutReturned;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Transfer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a provider tells of transfers by itself. */
class TransferReturnsTest {

  private final PayDesk desk = new PayDesk();
  private final TransferListener listener = new TransferListener(desk.results);

  @BeforeEach
  void earn() {
    desk.nameAccount(PayDesk.ACCOUNT);
    desk.earned(85_00);
  }

  @Test
  void shouldOweAgainWhatHasComeBackAndKeepItBackUntilTheHostNamesTheAccountAnew() {
    // given
    desk.work();
    desk.published.clear();
    // when
    report(transfer(), 85_00);
    // then
    assertBooks(85_00, 0, 0);
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.RETURNED);
    assertThat(desk.published)
        .containsExactly(new PayoutReturned(desk.payout().id(), PayDesk.HOST, eur(85_00)));
    assertThat(desk.returns.all())
        .containsExactly(new Return(transfer().id(), eur(85_00), eur(85_00), desk.clock.instant()));
    // when
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.provider.asked()).as("it does not go to and fro").hasSize(1);
    assertThat(desk.schedule.of(PayDesk.HOST).getFirst().heldBack()).containsExactly(HoldBack.ACCOUNT_REFUSED);
    // when
    desk.nameAccount(PayDesk.ACCOUNT);
    desk.work();
    // then
    assertThat(desk.payouts.all()).hasSize(2);
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertBooks(0, 0, -85_00);
  }

  /** Each time it is told how much has come back in all. */
  @Test
  void shouldCountWhatComesBackInPartsOnceInWhateverOrderItIsTold() {
    // given
    desk.work();
    // when
    report(transfer(), 30_00);
    report(transfer(), 50_00);
    report(transfer(), 30_00);
    report(transfer(), 0);
    report(transfer(), 50_00);
    // then
    assertBooks(50_00, 0, -35_00);
    assertThat(desk.returns.all()).extracting(Return::amount).containsExactly(eur(30_00), eur(20_00));
  }

  /** What is left of it is paid; the rest was never sent twice. */
  @Test
  void shouldDrawAgainOnThePaymentFromWhichItHasComeBack() {
    // given
    desk.work();
    report(transfer(), 30_00);
    // when
    desk.nameAccount(PayDesk.ACCOUNT);
    desk.work();
    // then
    assertThat(desk.provider.asked()).extracting(it -> it.amount()).containsExactly(eur(85_00), eur(30_00));
    assertThat(desk.provider.asked().getLast().source()).isEqualTo(desk.provider.asked().getFirst().source());
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldLearnThatItWasSentBeforeTheAnswerComes() {
    // given
    desk.provider.will(new Outcome.Unknown("no answer"));
    desk.work();
    assertBooks(0, 85_00, 0);
    // when
    report(transfer(), 0);
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertBooks(0, 0, -85_00);
    // when
    desk.clock.advance(Duration.ofMinutes(1));
    desk.work();
    // then
    assertThat(desk.provider.asked()).hasSize(1);
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldLearnThatItWasSentAndHasComeBackBeforeTheAnswerComes() {
    // given
    desk.provider.will(new Outcome.Unknown("no answer"));
    desk.work();
    // when
    report(transfer(), 85_00);
    report(transfer(), 0);
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.RETURNED);
    assertBooks(85_00, 0, 0);
  }

  @Test
  void shouldEnterWhatWasSentAfterAllAndHasComeBack() {
    // given: called off, since nobody knew of it
    desk.run.lookAtDue(10);
    desk.onHold = true;
    desk.work();
    assertBooks(85_00, 0, 0);
    // when
    report(transfer(), 0);
    assertBooks(0, 0, -85_00);
    report(transfer(), 85_00);
    // then
    assertBooks(85_00, 0, 0);
  }

  @Test
  void shouldNotRefuseTheAccountThatTheHostHasNamedMeanwhile() {
    // given
    desk.work();
    desk.nameAccount(new AccountToken("acct_other"));
    // when
    report(transfer(), 85_00);
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.provider.asked().getLast().account()).isEqualTo("acct_other");
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldChangeNothingForWhatItDoesNotKnow() {
    // given
    desk.work();
    // when
    listener.on(new TransferReported(UUID.randomUUID(), "tr_of_others", eur(85_00), eur(85_00), desk.clock.instant()));
    // then
    assertThat(desk.payout().status()).isEqualTo(PayoutStatus.SENT);
    assertBooks(0, 0, -85_00);
  }

  private Transfer transfer() {
    return desk.payout().transfers().getFirst();
  }

  private void report(Transfer transfer, long returned) {
    listener.on(new TransferReported(transfer.key(), "tr_told", transfer.draw().amount(), eur(returned),
        desk.clock.instant()));
  }

  private void assertBooks(long payable, long inTransit, long clearing) {
    assertThat(desk.holds(HOST_PAYABLE)).isEqualTo(eur(payable));
    assertThat(desk.holds(PAYOUTS_IN_TRANSIT)).isEqualTo(eur(inTransit));
    assertThat(desk.holds(PROVIDER_CLEARING)).isEqualTo(eur(clearing));
  }
}
