package dev.roost.payment.application;

import static dev.roost.ledger.contract.AccountKind.BAD_DEBT;
import static dev.roost.ledger.contract.AccountKind.DISPUTES;
import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.HOST_RECEIVABLE;
import static dev.roost.ledger.contract.AccountKind.PLATFORM_FEE;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_FEES;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.booking.spi.BookingEarnings.Earned;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.payment.api.DisputeFilter;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** A stay of 340.00 €: 280.00 for the host, 40.00 for Roost, 20.00 of taxes. */
class DisputeBookTest {

  private static final ProviderReference REFERENCE = aReference();
  private static final ProviderReference DISPUTE = new ProviderReference(Kind.DISPUTE, "dp_1");
  private static final PageRequest PAGE = PageRequest.first(5);
  private static final DisputeFilter ALL = new DisputeFilter(null, null);

  private final Till till = new Till();
  private final Payment payment = captured();
  private int told;

  @Test
  void shouldKeepBackWhatIsDisputedUntilItIsWon() {
    // given
    tell(DisputeState.OPEN);
    // when
    earned();
    // then
    assertThat(of(DISPUTES)).isEqualTo(AMOUNT);
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(eur(0));
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(0));
    // when
    tell(DisputeState.WON);
    // then
    assertThat(of(DISPUTES)).isEqualTo(eur(0));
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT);
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(280_00));
    assertThat(of(GUEST_FUNDS_HELD)).isEqualTo(eur(0));
  }

  @Test
  void shouldTakeNothingBackWhileItIsOpen() {
    // given
    earned();
    // when
    tell(DisputeState.OPEN);
    // then
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(280_00));
    assertThat(ofHost(HOST_RECEIVABLE)).isEqualTo(eur(0));
  }

  @Test
  void shouldTakeWhatIsLostFromTheHostAndGiveUpTheRest() {
    // given
    earned();
    // when
    tell(DisputeState.OPEN);
    tell(DisputeState.LOST);
    // then
    assertThat(ofHost(HOST_RECEIVABLE)).isEqualTo(eur(280_00));
    assertThat(till.books.shared(PLATFORM_FEE)).isEqualTo(eur(40_00));
    assertThat(till.books.shared(BAD_DEBT)).isEqualTo(eur(60_00));
    assertThat(of(GUEST_FUNDS_HELD)).isEqualTo(eur(0));
    assertThat(of(DISPUTES)).isEqualTo(eur(0));
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(eur(0));
  }

  @Test
  void shouldTakeWhatIsLostBeforeItIsEarnedFromWhatIsHeld() {
    // given
    tell(DisputeState.LOST);
    // when
    earned();
    // then
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(0));
    assertThat(ofHost(HOST_RECEIVABLE)).isEqualTo(eur(0));
    assertThat(till.books.shared(BAD_DEBT)).isEqualTo(eur(60_00));
    assertThat(of(GUEST_FUNDS_HELD)).isEqualTo(eur(0));
  }

  @Test
  void shouldNotOweAgainWhatTheGuestHasFromTheirBank() {
    // given
    tell(DisputeState.LOST);
    // when: called off, and everything would go back
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    // then
    assertThat(till.refunds.ofPayment(payment.id())).isEmpty();
    assertThat(of(GUEST_FUNDS_HELD)).isEqualTo(eur(0));
  }

  /** Asked for while the bank had the money, it was refused; nobody tries any more. */
  @Test
  void shouldCallOffWhatTheGuestHasFromTheirBank() {
    // given
    tell(DisputeState.OPEN);
    oweInVain(AMOUNT);
    assertThat(of(REFUNDS_PAYABLE)).isEqualTo(AMOUNT);
    var alarms = till.alarms.size();
    // when
    tell(DisputeState.LOST);
    till.clock.advance(Duration.ofHours(2));
    till.work();
    // then
    assertThat(till.refunds.ofPayment(payment.id())).extracting(GuestRefund::status)
        .containsExactly(RefundStatus.CALLED_OFF);
    assertThat(of(REFUNDS_PAYABLE)).isEqualTo(eur(0));
    assertThat(of(GUEST_FUNDS_HELD)).isEqualTo(eur(0));
    assertThat(of(DISPUTES)).isEqualTo(eur(0));
    assertThat(till.alarms).hasSize(alarms);
    assertThat(till.administration.get(Actors.admin(), payment.id()).payment().refundOwed()).isEqualTo(eur(0));
  }

  /** Of 340.00 € the bank has taken 100.00 for good, and 300.00 were owed: 240.00 can still go back. */
  @Test
  void shouldOweAnewWhatCanStillGoBack() {
    // given
    oweInVain(eur(300_00));
    // when
    tell(DisputeState.LOST, eur(100_00));
    // then
    assertThat(till.refunds.ofPayment(payment.id())).extracting(GuestRefund::status, it -> it.debt().amount())
        .containsExactly(tuple(RefundStatus.CALLED_OFF, eur(300_00)), tuple(RefundStatus.OWED, eur(240_00)));
    assertThat(of(REFUNDS_PAYABLE)).isEqualTo(eur(240_00));
    assertThat(of(GUEST_FUNDS_HELD)).isEqualTo(eur(0));
  }

  /** Stripe keeps a fee of its own for each dispute. */
  @Test
  void shouldEnterWhatTheProviderChargesForADisputeOnce() {
    // given
    till.gateway.charge();
    till.gateway.will(new TryLater(Duration.ofMinutes(10)), new Cost(eur(20_00)));
    // when
    tell(DisputeState.ASKED);
    till.work();
    assertThat(till.gateway.asked()).as("nothing was taken yet").doesNotContain(DISPUTE);
    tell(DisputeState.OPEN);
    till.work();
    till.clock.advance(Duration.ofMinutes(10));
    till.work();
    tell(DisputeState.LOST);
    till.clock.advance(Duration.ofMinutes(10));
    till.work();
    // then
    assertThat(till.books.posted("payment.dispute-charged")).isEqualTo(1);
    assertThat(till.books.shared(PROVIDER_FEES)).isEqualTo(eur(20_00));
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(eur(-20_00));
  }

  @Test
  void shouldEnterWhatTheProviderGivesBackOfThatOnce() {
    // given
    till.gateway.charge();
    till.gateway.will(new Cost(eur(20_00)), new TryLater(Duration.ofMinutes(10)), new Cost(eur(20_00), eur(15_00)));
    tell(DisputeState.OPEN);
    till.work();
    assertThat(till.books.shared(PROVIDER_FEES)).isEqualTo(eur(20_00));
    // when: Stripe cannot tell at once what has come back
    tell(DisputeState.WON);
    till.work();
    till.clock.advance(Duration.ofMinutes(10));
    till.work();
    tell(DisputeState.WON);
    till.clock.advance(Duration.ofMinutes(10));
    till.work();
    // then
    assertThat(till.books.posted("payment.dispute-charged")).isEqualTo(1);
    assertThat(till.books.posted("payment.dispute-charge-returned")).isEqualTo(1);
    assertThat(till.books.shared(PROVIDER_FEES)).isEqualTo(eur(5_00));
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT.minus(eur(5_00)));
  }

  @Test
  void shouldEnterTheFeeOfADisputeOfWhichOnlyTheEndWasTold() {
    // given
    till.gateway.charge();
    till.gateway.will(new Cost(eur(20_00), eur(20_00)));
    // when
    tell(DisputeState.WON);
    tell(DisputeState.OPEN);
    till.work();
    // then
    assertThat(till.books.posted("payment.dispute-charged")).isEqualTo(1);
    assertThat(till.books.shared(PROVIDER_FEES)).isEqualTo(eur(0));
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT);
  }

  @Test
  void shouldKeepOwingWhatIsLeftBesideTheDispute() {
    // given
    oweInVain(eur(240_00));
    // when
    tell(DisputeState.LOST, eur(100_00));
    // then
    assertThat(till.refunds.ofPayment(payment.id())).extracting(GuestRefund::status)
        .containsExactly(RefundStatus.OWED);
  }

  /** Somebody has given it back by hand: what was called off is a fact all the same, and people have to look. */
  @Test
  void shouldRaiseAnAlarmWhereTheGuestGetsItTwice() {
    // given
    oweInVain(AMOUNT);
    var key = till.refunds.ofPayment(payment.id()).getFirst().key();
    tell(DisputeState.LOST);
    // when
    tellRefund(key, RefundState.FAILED);
    assertThat(till.refunds.ofPayment(payment.id()).getFirst().status()).isEqualTo(RefundStatus.CALLED_OFF);
    tellRefund(key, RefundState.SETTLED);
    // then
    assertThat(till.refunds.ofPayment(payment.id()).getFirst().status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(till.alarms).last().asString().contains("from their bank too");
    assertThat(of(REFUNDS_PAYABLE)).isEqualTo(AMOUNT.negated());
  }

  private void oweInVain(Money amount) {
    till.goals.giveBack(payment.order().booking(), amount);
    till.gateway.will(new NotPossible(Obstacle.DISPUTED, "charge_disputed"));
    till.work();
  }

  private void tellRefund(OperationKey key, RefundState state) {
    told++;
    till.inbox.add("scripted", new ProviderEvent("evt_" + told, ProviderEventType.REFUND_UPDATED,
        new ProviderRefund(ProviderReference.refund("re_1"), payment.id(), key, REFERENCE, state, AMOUNT),
        till.clock.instant()));
    till.inboxWorker.workDue(10);
  }

  @Test
  void shouldEnterTheSameHoweverEventsCome() {
    // when
    tell(DisputeState.LOST);
    tell(DisputeState.OPEN);
    tell(DisputeState.LOST);
    tell(DisputeState.ASKED);
    // then
    assertThat(till.books.posted("payment.disputed")).isEqualTo(1);
    assertThat(till.books.posted("payment.dispute-lost")).isEqualTo(1);
    assertThat(till.disputes.all()).singleElement()
        .satisfies(dispute -> assertThat(dispute.status()).isEqualTo(DisputeStatus.LOST));
  }

  @Test
  void shouldSeeTheEndOfADisputeWhoseEventsAreLost() {
    // given
    tell(DisputeState.OPEN);
    till.inbox.moveCursor("scripted", new EventCursor.After("evt_0"));
    till.gateway.will(new CursorLost(), new Events(List.of(), new EventCursor.Since(NOW), false));
    till.reconciliation.run();
    // when
    till.gateway.will(new Found(new ProviderDispute(DISPUTE, null, null, REFERENCE, DisputeState.WON, AMOUNT)));
    till.work();
    // then
    assertThat(till.books.posted("payment.dispute-won")).isEqualTo(1);
    assertThat(of(DISPUTES)).isEqualTo(eur(0));
  }

  @Test
  void shouldRaiseAnAlarmForAQuestionAndForAnotherEnd() {
    // when
    tell(DisputeState.ASKED);
    tell(DisputeState.WON);
    tell(DisputeState.LOST);
    // then
    assertThat(till.alarms).hasSize(2);
    assertThat(till.alarms.getFirst()).contains("answered at the provider");
    assertThat(till.alarms.getLast()).contains("WON", "LOST");
    assertThat(till.books.sources()).noneMatch(source -> source.startsWith("payment.disput"));
  }

  @Test
  void shouldWaitForThePaymentItIsAbout() {
    // when
    var stray = new ProviderDispute(DISPUTE, null, null, aReference(), DisputeState.OPEN, AMOUNT);
    till.inbox.add("scripted", new ProviderEvent("evt_x", ProviderEventType.DISPUTE_OPENED, stray, NOW));
    till.inboxWorker.workDue(10);
    // then
    assertThat(till.disputes.all()).isEmpty();
    till.clock.advance(Duration.ofHours(1));
    assertThat(till.inbox.claim(10, Duration.ofMinutes(1))).hasSize(1);
  }

  @Test
  void shouldBeSeenByItsHostAndByAdministrators() {
    // given
    tell(DisputeState.OPEN);
    // then
    assertThat(till.disputeViews.ofHost(Actors.host(Till.HOST), ALL, PAGE).items()).singleElement()
        .satisfies(view -> {
          assertThat(view.booking()).isEqualTo(payment.order().booking());
          assertThat(view.status()).isEqualTo(DisputeStatus.OPEN);
          assertThat(view.amount()).isEqualTo(AMOUNT);
        });
    assertThat(till.disputeViews.ofHost(Actors.host(Till.GUEST), ALL, PAGE).items()).isEmpty();
    assertThat(till.disputeViews.list(Actors.admin(), ALL, PAGE).items()).hasSize(1);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> till.disputeViews.list(Actors.host(Till.HOST), ALL, PAGE));
  }

  private void tell(DisputeState state) {
    tell(state, AMOUNT);
  }

  private void tell(DisputeState state, Money amount) {
    told++;
    till.inbox.add("scripted", new ProviderEvent("evt_" + told, ProviderEventType.DISPUTE_UPDATED,
        new ProviderDispute(DISPUTE, null, null, REFERENCE, state, amount), till.clock.instant()));
    till.inboxWorker.workDue(10);
    till.releaseWork.workDue(10);
  }

  private void earned() {
    till.earned.put(payment.order().booking(), new Earned(eur(280_00), eur(40_00), eur(20_00), Optional.empty()));
    till.clock.advance(Duration.ofDays(1));
    till.releaseWork.workDue(10);
  }

  private Payment captured() {
    var opened = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT));
    till.goals.take(opened.order().booking(), Till.STAY);
    till.work();
    till.earned.put(opened.order().booking(), new Earned(eur(0), eur(0), eur(0), Optional.of(NOW.plusSeconds(60))));
    till.goals.release(opened.order().booking(), Till.HOST, AMOUNT.currency(), NOW.plusSeconds(60));
    return till.now(opened);
  }

  private Money of(AccountKind kind) {
    return till.books.balance(Account.ofBooking(kind, payment.order().booking().value(), AMOUNT.currency())).amount();
  }

  private Money ofHost(AccountKind kind) {
    return till.books.balance(Account.ofUser(kind, Till.HOST, AMOUNT.currency())).amount();
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
