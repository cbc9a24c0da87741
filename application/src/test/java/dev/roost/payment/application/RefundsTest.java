package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.payment.api.PaymentView.RefundView;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.RefundFailed;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** Money that goes back. */
class RefundsTest {

  private static final ProviderReference REFERENCE = aReference();
  private static final ProviderReference REFUND = ProviderReference.refund("re_1");
  private static final Money HALF = Money.of(170_00, "EUR");

  private final Till till = new Till();

  @Test
  void shouldGiveBackWhatACancellationOwes() {
    // given
    var payment = captured();
    till.gateway.will(new Refunded(REFUND, HALF));
    // when
    till.goals.giveBack(payment.order().booking(), HALF);
    till.work();
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(till.gateway.asked(Refund.class)).singleElement().satisfies(refund -> {
      assertThat(refund.amount()).isEqualTo(HALF);
      assertThat(refund.reference()).isEqualTo(REFERENCE);
    });
  }

  @Test
  void shouldTellTheGuestAndAdministratorsWhatGoesBackAndWhatHasArrived() {
    // given
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), HALF);
    var guest = Actors.guest(Till.GUEST);
    // then
    assertThat(till.guest.get(guest, payment.id())).satisfies(view -> {
      assertThat(view.refundOwed()).isEqualTo(HALF);
      assertThat(view.refunded()).isEqualTo(Money.zero(HALF.currency()));
      assertThat(view.refunds()).singleElement()
          .satisfies(refund -> assertThat(refund.status()).isEqualTo(RefundStatus.OWED));
    });
    // when
    till.clock.advance(Duration.ofMinutes(3));
    till.gateway.will(new Refunded(REFUND, HALF));
    till.work();
    // then
    var page = till.guest.ofBooking(guest, payment.order().booking(), PageRequest.first(5)).items();
    assertThat(page).singleElement().satisfies(view -> {
      assertThat(view.refundOwed()).isEqualTo(Money.zero(HALF.currency()));
      assertThat(view.refunded()).isEqualTo(HALF);
      assertThat(view.refunds()).singleElement().isEqualTo(
          new RefundView(refundOf(payment).id(), RefundStatus.SETTLED, NOW.plus(Duration.ofMinutes(3)), HALF));
    });
    assertThat(till.administration.get(Actors.admin(), payment.id()).payment()).isEqualTo(page.getFirst());
  }

  @Test
  void shouldNeverGiveBackMoreThanWasTaken() {
    // given
    var payment = captured();
    till.gateway.will(new Refunded(REFUND, HALF), new Refunded(REFUND, HALF));
    // when
    till.goals.giveBack(payment.order().booking(), HALF);
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    till.work();
    // then
    assertThat(till.refunds.ofPayment(payment.id()).stream().map(refund -> refund.debt().amount())
        .reduce(Money.zero(AMOUNT.currency()), Money::plus)).isEqualTo(AMOUNT);
  }

  @Test
  void shouldOweNothingWhereNothingWasTaken() {
    // given
    var payment = till.opened(null);
    // when
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    // then
    assertThat(till.refunds.ofPayment(payment.id())).isEmpty();
  }

  @Test
  void shouldKeepOwingWhatFailedAndTryAgainUnderAnotherKey() {
    // given
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    till.gateway.will(new RefundFailed(REFUND, "account_closed"));
    // when
    till.work();
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.OWED);
    assertThat(refundOf(payment).snapshot().failure()).isEqualTo("account_closed");
    assertThat(till.alarms).singleElement().asString().contains("still owed");
    // when
    till.gateway.will(new Refunded(REFUND, AMOUNT));
    till.clock.advance(Duration.ofHours(1));
    till.work();
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(till.gateway.asked(Refund.class)).extracting(Refund::key).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void shouldAskAgainUnderTheSameKeyWhenNoAnswerCame() {
    // given
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    till.gateway.will(new Unknown("no answer"));
    till.work();
    // when
    till.gateway.will(new Refunded(REFUND, AMOUNT));
    till.clock.advance(Duration.ofSeconds(1));
    till.work();
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(till.gateway.asked(Refund.class)).extracting(Refund::key).hasSize(2)
        .containsOnly(till.gateway.asked(Refund.class).getFirst().key());
  }

  @Test
  void shouldTakeAnotherKeyOnlyForWhatIsProvenAbsent() {
    // given
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    for (var tries = 0; tries < 4; tries++) {
      till.gateway.will(new Unknown("no answer"));
      till.work();
      till.clock.advance(Duration.ofSeconds(10));
    }
    var key = refundOf(payment).key();
    // when
    till.gateway.will(new Absent());
    till.work();
    // then
    assertThat(refundOf(payment).key()).isNotEqualTo(key);
    assertThat(till.gateway.asked(Refund.class)).hasSize(4);
  }

  @Test
  void shouldHearWhenAPendingRefundHasArrived() {
    // given
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    till.gateway.will(new RefundPending(REFUND, AMOUNT));
    till.work();
    var refund = refundOf(payment);
    assertThat(refund.status()).isEqualTo(RefundStatus.PENDING);
    // when
    till.inbox.add("scripted", new ProviderEvent("evt_1", ProviderEventType.REFUND_UPDATED,
        new ProviderRefund(REFUND, payment.id(), refund.key(), REFERENCE, RefundState.SETTLED, AMOUNT), NOW));
    till.inboxWorker.workDue(10);
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.SETTLED);
  }

  /** The event that tells never comes. */
  @Test
  void shouldAskADayLaterWhatBecameOfAPendingRefund() {
    // given
    var payment = pending();
    till.clock.advance(Duration.ofHours(23));
    till.work();
    assertThat(till.gateway.asked(LookUp.class)).isEmpty();
    // when
    till.gateway.will(found(payment, RefundState.PENDING));
    till.clock.advance(Duration.ofHours(1));
    till.work();
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.PENDING);
    till.gateway.will(found(payment, RefundState.SETTLED));
    till.clock.advance(Duration.ofDays(1));
    till.work();
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(till.gateway.asked(Refund.class)).hasSize(1);
    assertThat(till.work.of(payment.id())).isEmpty();
  }

  @Test
  void shouldOweAgainWhatWasPendingAndFailedUnheard() {
    // given
    var payment = pending();
    till.gateway.will(found(payment, RefundState.FAILED));
    // when
    till.clock.advance(Duration.ofDays(1));
    till.work();
    // then
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.OWED);
    assertThat(till.alarms).last().asString().contains("still owed");
  }

  @Test
  void shouldRaiseAnAlarmWhereTheProviderDoesNotKnowAPendingRefund() {
    // given
    var payment = pending();
    till.gateway.will(new Absent());
    // when
    till.clock.advance(Duration.ofDays(1));
    till.work();
    // then
    assertThat(refundOf(payment).status()).as("nobody gives it back twice").isEqualTo(RefundStatus.PENDING);
    assertThat(till.alarms).last().asString().contains("does not know it");
  }

  private Payment pending() {
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    till.gateway.will(new RefundPending(REFUND, AMOUNT));
    till.work();
    return payment;
  }

  private Found found(Payment payment, RefundState state) {
    return new Found(new ProviderRefund(REFUND, payment.id(), refundOf(payment).key(), REFERENCE, state, AMOUNT));
  }

  @Test
  void shouldSendBackWhatWasTakenInVain() {
    // given
    var payment = captured();
    till.gateway.will(new Refunded(REFUND, AMOUNT));
    // when
    till.goals.letGo(payment.order().booking(), Till.STAY);
    till.work();
    // then
    assertThat(refundOf(payment).debt().amount()).isEqualTo(AMOUNT);
    assertThat(refundOf(payment).status()).isEqualTo(RefundStatus.SETTLED);
  }

  private Payment captured() {
    var payment = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT));
    till.goals.take(payment.order().booking(), Till.STAY);
    till.work();
    return till.now(payment);
  }

  private GuestRefund refundOf(Payment payment) {
    return till.refunds.ofPayment(payment.id()).getFirst();
  }
}
