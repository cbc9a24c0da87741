package dev.roost.payout.application;

import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.HOST_RECEIVABLE;
import static dev.roost.ledger.contract.AccountKind.PAYOUTS_IN_TRANSIT;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static dev.roost.payout.contract.HoldBack.BELOW_MINIMUM;
import static dev.roost.payout.contract.HoldBack.BOOKS_IN_DOUBT;
import static dev.roost.payout.contract.HoldBack.NOT_VERIFIED;
import static dev.roost.payout.contract.HoldBack.NO_ACCOUNT;
import static dev.roost.payout.contract.HoldBack.NO_FUNDS;
import static dev.roost.payout.contract.HoldBack.NO_PROVIDER;
import static dev.roost.payout.contract.HoldBack.ON_HOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.PayoutFixture.aStay;
import static roosttest.payout.PayoutFixture.eur;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.contract.PayoutSent;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From earnings to the host's account. */
class PayoutsTest {

  private final PayDesk desk = new PayDesk();

  @BeforeEach
  void nameAccount() {
    desk.nameAccount(PayDesk.ACCOUNT);
  }

  @Test
  void shouldSendWhatWasEarned() {
    // given
    var stay = desk.earned(85_00);
    // when
    desk.work();
    // then
    var payout = desk.payout();
    assertThat(payout.status()).isEqualTo(PayoutStatus.SENT);
    assertThat(desk.provider.asked()).singleElement().satisfies(transfer -> {
      assertThat(transfer.amount()).isEqualTo(eur(85_00));
      assertThat(transfer.source()).isEqualTo("pi_" + stay);
      assertThat(transfer.account()).isEqualTo(PayDesk.ACCOUNT.value());
    });
    assertThat(desk.published).containsExactly(new PayoutSent(payout.id(), PayDesk.HOST, eur(85_00)));
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldPayHostsOnceForAllTheirStaysInOneInterval() {
    // given
    desk.earned(85_00);
    desk.earned(40_00);
    // when
    desk.work();
    // then
    assertThat(desk.payouts.all()).singleElement().satisfies(payout -> {
      assertThat(payout.order().amount()).isEqualTo(eur(125_00));
      assertThat(payout.transfers()).hasSize(2);
    });
    // when: the next one is earned within the hour
    desk.earned(60_00);
    desk.work();
    assertThat(desk.payouts.all()).hasSize(1);
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.payouts.all()).hasSize(2);
    assertBooks(0, 0, -185_00);
  }

  @Test
  void shouldNetWhatTheHostHasToGiveBackFirst() {
    // given
    desk.owes(30_00);
    desk.earned(85_00);
    // when
    desk.work();
    // then
    assertThat(desk.payout().order().amount()).isEqualTo(eur(55_00));
    assertThat(desk.nettings.all()).extracting(netting -> netting.amount()).containsExactly(eur(30_00));
    assertThat(desk.holds(HOST_RECEIVABLE)).isEqualTo(eur(0));
    assertBooks(0, 0, -55_00);
  }

  @Test
  void shouldPayNothingWhereAllOfItIsNetted() {
    // given
    desk.owes(100_00);
    desk.earned(85_00);
    // when
    desk.work();
    // then
    assertThat(desk.payouts.all()).isEmpty();
    assertThat(desk.holds(HOST_RECEIVABLE)).isEqualTo(eur(15_00));
    assertBooks(0, 0, 0);
    assertThat(desk.schedule.of(PayDesk.HOST).getFirst().heldBack()).isEmpty();
  }

  @Test
  void shouldNeverDrawMoreOnAPaymentThanIsLeftOfIt() {
    // given
    var stay = desk.earned(85_00);
    desk.funds.refunded(stay, eur(60_00));
    // when
    desk.work();
    // then
    assertThat(desk.provider.asked()).extracting(it -> it.amount()).containsExactly(eur(40_00));
    assertThat(desk.schedule.of(PayDesk.HOST).getFirst().heldBack()).containsExactly(NO_FUNDS);
    assertBooks(45_00, 0, -40_00);
    // when
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.provider.asked()).as("nothing is left of it").hasSize(1);
  }

  @Test
  void shouldHoldBackWhatIsLessThanTheMinimum() {
    // given
    desk.earned(4_99);
    // when
    desk.work();
    // then
    assertHeldBack(BELOW_MINIMUM, 4_99);
    desk.earned(1);
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    assertBooks(0, 0, -5_00);
  }

  @Test
  void shouldHoldBackWhatNobodyHasVerified() {
    // given
    desk.verified = false;
    desk.earned(85_00);
    // when
    desk.work();
    // then
    assertHeldBack(NOT_VERIFIED, 85_00);
    desk.verified = true;
    desk.schedule.wake(PayDesk.HOST);
    desk.work();
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldHoldBackWhatAnAdministratorHasPutOnHold() {
    // given
    desk.onHold = true;
    desk.earned(85_00);
    // when
    desk.work();
    // then
    assertHeldBack(ON_HOLD, 85_00);
  }

  @Test
  void shouldHoldBackWhatHasNoAccountToGoTo() {
    // given
    var account = desk.accounts.find(PayDesk.HOST).orElseThrow();
    account.remove();
    desk.accounts.save(account);
    desk.earned(85_00);
    // when
    desk.work();
    // then
    assertHeldBack(NO_ACCOUNT, 85_00);
  }

  @Test
  void shouldPayNothingWhileTheBooksAreInDoubt() {
    // given
    desk.owes(10_00);
    desk.earned(85_00);
    desk.books.doubt(PayDesk.payable());
    // when
    desk.work();
    // then
    assertHeldBack(BOOKS_IN_DOUBT, 85_00);
    assertThat(desk.nettings.all()).isEmpty();
  }

  @Test
  void shouldPayNothingInACurrencyThatTheProviderDoesNotPayOut() {
    // given
    var yen = Currency.of("JPY");
    desk.enter(Account.shared(AccountKind.PROVIDER_CLEARING, yen),
        Account.ofUser(AccountKind.HOST_PAYABLE, PayDesk.HOST, yen), Money.of(9_000, yen));
    desk.listener.on(new EarningsReleased(aStay(), 1, PayDesk.HOST, Money.of(9_000, yen), NOW));
    // when
    desk.work();
    // then
    assertThat(desk.schedule.of(PayDesk.HOST).getFirst().heldBack()).containsExactly(NO_PROVIDER);
    assertThat(desk.payouts.all()).isEmpty();
  }

  /** The event comes twice, and late: amounts are the ledger's. */
  @Test
  void shouldPayOnceHoweverOftenItIsToldOfAnEarning() {
    // given
    var stay = desk.earned(85_00);
    desk.listener.on(new EarningsReleased(stay, 1, PayDesk.HOST, eur(85_00), NOW));
    desk.work();
    // when
    desk.listener.on(new EarningsReleased(stay, 1, PayDesk.HOST, eur(85_00), NOW));
    desk.clock.advance(PayDesk.EVERY);
    desk.work();
    // then
    assertThat(desk.provider.asked()).hasSize(1);
    assertBooks(0, 0, -85_00);
  }

  @Test
  void shouldPayNothingThatTheLedgerDoesNotOwe() {
    // given: told of an earning that was never entered
    var stay = aStay();
    desk.funds.captured(stay, eur(100_00));
    desk.listener.on(new EarningsReleased(stay, 1, PayDesk.HOST, eur(85_00), NOW));
    // when
    desk.work();
    // then
    assertThat(desk.payouts.all()).isEmpty();
    assertThat(desk.provider.asked()).isEmpty();
  }

  private void assertHeldBack(HoldBack why, long cents) {
    assertThat(desk.schedule.of(PayDesk.HOST).getFirst().heldBack()).containsExactly(why);
    assertThat(desk.payouts.all()).isEmpty();
    assertThat(desk.provider.asked()).isEmpty();
    assertBooks(cents, 0, 0);
  }

  private void assertBooks(long payable, long inTransit, long clearing) {
    assertThat(desk.holds(HOST_PAYABLE)).isEqualTo(eur(payable));
    assertThat(desk.holds(PAYOUTS_IN_TRANSIT)).isEqualTo(eur(inTransit));
    assertThat(desk.holds(PROVIDER_CLEARING)).isEqualTo(eur(clearing));
  }
}
