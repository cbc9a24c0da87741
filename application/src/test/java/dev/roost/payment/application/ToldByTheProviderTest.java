package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentRefusal.WebhookForged;
import dev.roost.payment.contract.PaymentRefusal.WebhookUnreadable;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.contract.TransferReported;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.OperationKey;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.OtherObject;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.payment.domain.WebhookReading.Flaw;
import dev.roost.payment.domain.WebhookReading.Forged;
import dev.roost.payment.domain.WebhookReading.Genuine;
import dev.roost.payment.domain.WebhookReading.Unreadable;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Webhooks, the inbox, and the provider's own list of events. */
class ToldByTheProviderTest {

  private static final ProviderReference REFERENCE = aReference();

  private final Till till = new Till();

  @Test
  void shouldStoreWhatIsGenuineBeforeItHasAnyEffect() {
    // given
    var payment = till.opened("card");
    till.gateway.willRead(new Genuine(event("evt_1", payment, PaymentState.AUTHORIZED)));
    // when: it comes three times, by two ways
    receive();
    receive();
    till.webhooks.receive(new IncomingWebhook("{}", Map.of()));
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.DECIDING);
    // when
    assertThat(till.inboxWorker.workDue(10)).isEqualTo(1);
    // then: before the call's own answer
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(till.inboxWorker.workDue(10)).isZero();
  }

  @Test
  void shouldRefuseWhatIsForgedOrCannotBeRead() {
    // given
    till.gateway.willRead(new Forged(Flaw.WRONG_SIGNATURE));
    // then
    assertThat(catchThrowableOfType(Refused.class, this::receive).refusal())
        .isEqualTo(new WebhookForged("wrong_signature"));
    // given
    till.gateway.willRead(new Unreadable("no JSON"));
    // then
    assertThat(catchThrowableOfType(Refused.class, this::receive).refusal()).isEqualTo(new WebhookUnreadable());
    assertThat(till.inboxWorker.workDue(10)).isZero();
  }

  @Test
  void shouldKnowItsOwnProviderOnly() {
    assertThat(catchThrowableOfType(Refused.class,
        () -> till.webhooks.receive(Actor.anonymous(), "another", "{}", Map.of())).refusal())
        .isEqualTo(new NotFound("payment provider", "another"));
  }

  @Test
  void shouldFindAPaymentByItsObjectWhereTheEventDoesNotNameIt() {
    // given
    var payment = till.opened("card");
    till.inbox.add("scripted", event("evt_1", payment, PaymentState.AUTHORIZED));
    till.inboxWorker.workDue(10);
    // when
    till.inbox.add("scripted",
        new ProviderEvent("evt_2", ProviderEventType.PAYMENT_CAPTURED, object(null, null, PaymentState.CAPTURED), NOW));
    till.inboxWorker.workDue(10);
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.CAPTURED);
  }

  @Test
  void shouldTryAgainWhatMatchesNothingAndThenRaiseAnAlarm() {
    // given: ours by its ids, and nobody knows it
    var stray = new ProviderEvent("evt_stray", ProviderEventType.PAYMENT_AUTHORIZED,
        object(new PaymentId(UUID.randomUUID()), aKey(), PaymentState.AUTHORIZED), NOW);
    till.inbox.add("scripted", stray);
    // when
    for (var tries = 0; tries < 7; tries++) {
      assertThat(till.inboxWorker.workDue(10)).isEqualTo(1);
      till.clock.advance(Duration.ofHours(2));
    }
    // then
    assertThat(till.alarms).isEmpty();
    // when
    till.inboxWorker.workDue(10);
    // then
    assertThat(till.alarms).singleElement().asString().contains("evt_stray");
    // when: some days later
    for (var tries = 0; tries < 100; tries++) {
      till.clock.advance(Duration.ofHours(2));
      till.inboxWorker.workDue(10);
    }
    // then
    till.clock.advance(Duration.ofDays(1));
    assertThat(till.inboxWorker.workDue(10)).isZero();
  }

  @Test
  void shouldLeaveAloneWhatSomebodyMadeByHandAndWhatIsOfNoUse() {
    // given
    till.inbox.add("scripted",
        new ProviderEvent("evt_1", ProviderEventType.PAYMENT_CAPTURED, object(null, null, PaymentState.CAPTURED), NOW));
    till.inbox.add("scripted", new ProviderEvent("evt_2", ProviderEventType.OTHER,
        new OtherObject(new ProviderReference(Kind.OTHER, "cus_1")), NOW));
    // when
    assertThat(till.inboxWorker.workDue(10)).isEqualTo(2);
    // then
    till.clock.advance(Duration.ofDays(1));
    assertThat(till.inboxWorker.workDue(10)).isZero();
  }

  @Test
  void shouldReadTheProvidersListOnFromWhereItCame() {
    // given
    var payment = till.opened("card");
    var held = event("evt_1", payment, PaymentState.AUTHORIZED);
    var taken = event("evt_2", payment, PaymentState.CAPTURED);
    till.inbox.add("scripted", held);
    till.gateway.will(new Events(List.of(held), new EventCursor.After("evt_1"), true),
        new Events(List.of(taken), new EventCursor.After("evt_2"), false));
    // when
    var fresh = till.reconciliation.run();
    // then: what a webhook had brought is not new
    assertThat(fresh).isEqualTo(1);
    assertThat(till.gateway.asked()).containsExactly(new EventCursor.Since(NOW.minus(Duration.ofDays(1))),
        new EventCursor.After("evt_1"));
    // when
    till.gateway.will(new Unknown("no answer"));
    till.reconciliation.run();
    // then
    assertThat(till.gateway.asked()).last().isEqualTo(new EventCursor.After("evt_2"));
    till.inboxWorker.workDue(10);
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.CAPTURED);
  }

  @Test
  void shouldReadTheWholeListAgainWhereTheProviderForgotTheCursor() {
    // given
    till.inbox.moveCursor("scripted", new EventCursor.After("evt_0"));
    till.gateway.will(new CursorLost(), new Events(List.of(), new EventCursor.Since(NOW), false));
    // when
    till.reconciliation.run();
    // then
    assertThat(till.gateway.asked()).containsExactly(new EventCursor.After("evt_0"),
        new EventCursor.Since(NOW.minus(Duration.ofDays(29))));
  }

  @Test
  void shouldCompareWhatIsNotFinishedWhereEventsAreLost() {
    // given: the guest's bank was still deciding when Roost went away for weeks
    var payment = till.opened("card");
    till.gateway.will(new Pending(REFERENCE));
    till.work();
    // when
    loseTheCursor();
    till.gateway.will(new Unknown("no answer"));
    till.work();
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.DECIDING);
    till.gateway.will(new Found(object(payment.id(), null, PaymentState.AUTHORIZED)));
    till.clock.advance(Duration.ofMinutes(1));
    till.work();
    // then: through the same transition, once
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(till.told).hasSize(1);
    assertThat(till.gateway.asked()).filteredOn(REFERENCE::equals).hasSize(2);
    till.clock.advance(Duration.ofHours(1));
    till.work();
    assertThat(till.gateway.asked()).filteredOn(REFERENCE::equals).hasSize(2);
  }

  @Test
  void shouldRaiseAnAlarmWhereTheProviderNoLongerKnowsWhatIsNotFinished() {
    // given
    till.opened("card");
    till.gateway.will(new Pending(REFERENCE));
    till.work();
    // when
    loseTheCursor();
    till.gateway.will(new Absent());
    till.work();
    // then
    assertThat(till.alarms).singleElement().asString().contains("not finished");
  }

  @Test
  void shouldAskAtOnceForARefundOnItsWayWhereEventsAreLost() {
    // given
    var payment = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT));
    till.goals.take(payment.order().booking(), Till.STAY);
    till.work();
    till.goals.giveBack(payment.order().booking(), AMOUNT);
    var refund = ProviderReference.refund("re_1");
    till.gateway.will(new RefundPending(refund, AMOUNT));
    till.work();
    // when
    loseTheCursor();
    till.gateway.will(
        new Found(new ProviderRefund(refund, payment.id(), null, REFERENCE, RefundState.SETTLED, AMOUNT)));
    till.work();
    // then
    assertThat(till.refunds.ofPayment(payment.id())).extracting(GuestRefund::status)
        .containsExactly(RefundStatus.SETTLED);
  }

  private void loseTheCursor() {
    till.inbox.moveCursor("scripted", new EventCursor.After("evt_0"));
    till.gateway.will(new CursorLost(), new Events(List.of(), new EventCursor.Since(NOW), false));
    till.reconciliation.run();
  }

  @Test
  void shouldReportWhatIsToldOfTransfersThatRoostAskedFor() {
    // given
    var key = aKey();
    till.inbox.add("scripted", transferred("evt_1", key));
    till.inbox.add("scripted", transferred("evt_2", null));
    // when
    till.inboxWorker.workDue(10);
    // then: the other one was made by hand
    assertThat(till.published).containsExactly(new TransferReported(key.value(), "tr_1", AMOUNT, AMOUNT, NOW));
    assertThat(till.inboxWorker.workDue(10)).isZero();
  }

  private static ProviderEvent transferred(String id, @Nullable OperationKey key) {
    return new ProviderEvent(id, ProviderEventType.TRANSFER_REVERSED, new ProviderTransfer(
        ProviderReference.transfer("tr_1"), null, key, new PayoutAccount("acct_of_a_host"), AMOUNT, AMOUNT), NOW);
  }

  private void receive() {
    till.webhooks.receive(Actor.anonymous(), "scripted", "{}", Map.of());
  }

  private static ProviderEvent event(String id, Payment payment, PaymentState state) {
    var attempt = payment.snapshot().attempts().getFirst();
    return new ProviderEvent(id, ProviderEventType.OTHER, object(payment.id(), attempt.authorize(), state), NOW);
  }

  private static ProviderPayment object(@Nullable PaymentId payment, @Nullable OperationKey key, PaymentState state) {
    var nothing = Money.zero(AMOUNT.currency());
    return new ProviderPayment(REFERENCE, payment, key, state, AMOUNT, nothing, nothing, null, null);
  }
}
