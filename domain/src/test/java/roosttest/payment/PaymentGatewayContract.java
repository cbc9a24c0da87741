package roosttest.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static roosttest.payment.Orders.euros;
import static roosttest.payment.Orders.someKey;

import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.AuthorizeAnswer;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.LookUpAnswer;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.RefundFailed;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Unknown;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayMisuse;
import dev.roost.payment.domain.GatewayRequest;
import dev.roost.payment.domain.IncomingWebhook;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.DisputeState;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderDispute;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderObject.ProviderRefund;
import dev.roost.payment.domain.ProviderObject.ProviderTransfer;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.payment.domain.WebhookReading.Flaw;
import dev.roost.payment.domain.WebhookReading.Forged;
import dev.roost.payment.domain.WebhookReading.Genuine;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every payment provider promises. */
public abstract class PaymentGatewayContract {

  private static final Duration LONG = Duration.ofHours(1);
  private static final int AT_ONCE = 8;

  private final Orders orders = Orders.ofSomePayment();

  protected abstract PaymentGateway gateway();

  /** The same provider, asked by another node. */
  protected abstract PaymentGateway otherNode();

  protected abstract Instant now();

  protected abstract void letPass(Duration time);

  protected abstract PaymentMethodToken card(Card kind);

  /** Empty if the provider has no card for this reason. */
  protected abstract Map<DeclineReason, PaymentMethodToken> declinedCards();

  /** What the provider charges for such a capture. */
  protected abstract Money costOf(Money captured);

  protected abstract PayoutAccount account();

  protected abstract PayoutAccount accountThatIsNotReady();

  /** Transfers all of it to an account from which all of it comes back. */
  protected abstract ProviderReference transferThatComesBack(GatewayRequest.Transfer request);

  /** The guest does what was asked, or refuses to. */
  protected abstract void act(ProviderReference payment, ClientSecret secret, boolean approve);

  /** What the provider delivers for an event. */
  protected abstract IncomingWebhook webhookOf(ProviderEvent event);

  /** The same with the provider's secret of yesterday, which Roost no longer knows. */
  protected abstract IncomingWebhook webhookOfOldSecret(ProviderEvent event);

  protected abstract String signatureHeader();

  /** How cards behave. */
  protected enum Card {
    GOOD, NEEDS_ACTION, DELAYED, REFUND_PENDING, REFUND_FAILS, DISPUTE_WON, DISPUTE_LOST,
    /** It can be charged while the guest is there, and has no money afterwards. */
    FAILS_LATER,
    /** The work is done, and the answer of the next operation lost. */
    ANSWER_LOST
  }

  @Test
  void shouldHoldMoneyAndTakeIt() {
    // when
    var held = authorized(Card.GOOD, euros(45_000));
    var captured = gateway().capture(orders.capture(held.reference(), euros(45_000)));
    // then
    assertThat(held.amount()).isEqualTo(euros(45_000));
    assertThat(held.captureBefore()).isAfter(now().plus(Duration.ofDays(1)));
    assertThat(captured).isEqualTo(new Captured(held.reference(), euros(45_000)));
    assertThat(payment(held.reference()).state()).isEqualTo(PaymentState.CAPTURED);
  }

  @Test
  void shouldChargeACardAgainThatWasKept() {
    // given
    var first = kept(Card.GOOD);
    // when
    var later = orders.authorize(new OnFile(first), euros(20_000));
    var held = (Authorized) gateway().authorize(later);
    // then
    assertThat(held.reference()).isNotEqualTo(first);
    assertThat(otherNode().authorize(later)).isEqualTo(held);
    assertThat(gateway().capture(orders.capture(held.reference(), euros(20_000))))
        .isEqualTo(new Captured(held.reference(), euros(20_000)));
    assertThat(payment(first).captured()).isEqualTo(euros(45_000));
  }

  @Test
  void shouldNotChargeACardAgainThatWasNotKept() {
    // given
    var first = captured(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().authorize(orders.authorize(new OnFile(first), euros(20_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.METHOD_UNUSABLE, Declined::reason);
  }

  @Test
  void shouldSayNoWhereAKeptCardHasNoMoneyLater() {
    // given
    var first = kept(Card.FAILS_LATER);
    // when
    var answer = gateway().authorize(orders.authorize(new OnFile(first), euros(20_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.INSUFFICIENT_FUNDS, Declined::reason);
  }

  @Test
  void shouldSayNoWhereTheBankWantsTheGuestWhoIsNotThere() {
    // given
    var asked = (NeedsCustomerAction) gateway()
        .authorize(orders.authorize(new Presented(card(Card.NEEDS_ACTION), true), euros(45_000)));
    act(asked.reference(), asked.secret(), true);
    gateway().capture(orders.capture(asked.reference(), euros(45_000)));
    // when
    var answer = gateway().authorize(orders.authorize(new OnFile(asked.reference()), euros(20_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.AUTHENTICATION_REQUIRED,
        Declined::reason);
  }

  @Test
  void shouldChargeAKeptCardOnceHoweverOftenItIsAsked() {
    // given
    var later = orders.authorize(new OnFile(kept(Card.GOOD)), euros(20_000));
    // when
    var first = (Authorized) gateway().authorize(later);
    var again = (Authorized) gateway().authorize(later);
    // then
    assertThat(again.reference()).isEqualTo(first.reference());
    assertThat(payment(first.reference())).returns(euros(20_000), ProviderPayment::authorized)
        .returns(PaymentState.AUTHORIZED, ProviderPayment::state);
  }

  @Test
  void shouldLetGoOfWhatAKeptCardWasDeclinedFor() {
    // given
    var declined = (Declined) gateway()
        .authorize(orders.authorize(new OnFile(kept(Card.FAILS_LATER)), euros(20_000)));
    // when
    var object = Objects.requireNonNull(declined.reference());
    var voided = gateway().voidPayment(orders.voidPayment(object));
    // then
    assertThat(voided).isEqualTo(new Voided(object));
    assertThat(payment(object).state()).isEqualTo(PaymentState.VOIDED);
  }

  private ProviderReference kept(Card kind) {
    var held = (Authorized) gateway().authorize(orders.authorize(new Presented(card(kind), true), euros(45_000)));
    gateway().capture(orders.capture(held.reference(), euros(45_000)));
    return held.reference();
  }

  @Test
  void shouldTellOursFromItsMetadata() {
    // given
    var request = orders.authorize(card(Card.GOOD), euros(45_000));
    // when
    var held = (Authorized) gateway().authorize(request);
    // then
    assertThat(payment(held.reference())).returns(request.key(), ProviderPayment::operation)
        .returns(request.payment(), ProviderPayment::payment).returns(PaymentState.AUTHORIZED, ProviderPayment::state)
        .returns(euros(45_000), ProviderPayment::authorized).returns(euros(0), ProviderPayment::captured);
  }

  @Test
  void shouldTakeAPartAndGiveTheRestBack() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var captured = gateway().capture(orders.capture(held.reference(), euros(30_000)));
    var more = gateway().capture(orders.capture(held.reference(), euros(15_000)));
    // then
    assertThat(captured).isEqualTo(new Captured(held.reference(), euros(30_000)));
    assertThat(more).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ALREADY_CAPTURED, NotPossible::obstacle);
    assertThat(payment(held.reference()).captured()).isEqualTo(euros(30_000));
  }

  @Test
  void shouldNotTakeMoreThanItHolds() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().capture(orders.capture(held.reference(), euros(45_001)));
    // then
    assertThat(answer).asInstanceOf(type(NotPossible.class)).returns(Obstacle.MORE_THAN_LEFT, NotPossible::obstacle);
    assertThat(payment(held.reference()).state()).isEqualTo(PaymentState.AUTHORIZED);
  }

  @Test
  void shouldLetMoneyGo() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var voided = gateway().voidPayment(orders.voidPayment(held.reference()));
    var captured = gateway().capture(orders.capture(held.reference(), euros(45_000)));
    // then
    assertThat(voided).isEqualTo(new Voided(held.reference()));
    assertThat(captured).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ALREADY_VOIDED, NotPossible::obstacle);
    assertThat(payment(held.reference()).state()).isEqualTo(PaymentState.VOIDED);
  }

  @Test
  void shouldNotVoidWhatItHasTaken() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().voidPayment(orders.voidPayment(taken));
    // then
    assertThat(answer).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ALREADY_CAPTURED, NotPossible::obstacle);
    assertThat(payment(taken).captured()).isEqualTo(euros(45_000));
  }

  @Test
  void shouldGiveMoneyBackInParts() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var first = gateway().refund(orders.refund(taken, euros(10_000)));
    var second = gateway().refund(orders.refund(taken, euros(35_000)));
    var tooMuch = gateway().refund(orders.refund(taken, euros(1)));
    // then
    assertThat(first).asInstanceOf(type(Refunded.class)).returns(euros(10_000), Refunded::amount);
    assertThat(second).asInstanceOf(type(Refunded.class)).returns(euros(35_000), Refunded::amount);
    assertThat(tooMuch).asInstanceOf(type(NotPossible.class)).returns(Obstacle.MORE_THAN_LEFT, NotPossible::obstacle);
    assertThat(payment(taken).refunded()).isEqualTo(euros(45_000));
  }

  @Test
  void shouldNotGiveBackWhatItHasNotTaken() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().refund(orders.refund(held.reference(), euros(45_000)));
    // then
    assertThat(answer).asInstanceOf(type(NotPossible.class)).returns(Obstacle.NOT_CAPTURED, NotPossible::obstacle);
  }

  @Test
  void shouldSayWhenARefundHasSettled() {
    // given
    var taken = captured(Card.REFUND_PENDING, euros(45_000));
    // when
    var answer = (RefundPending) gateway().refund(orders.refund(taken, euros(45_000)));
    var before = refund(answer.reference()).state();
    letPass(LONG);
    // then
    assertThat(before).isEqualTo(RefundState.PENDING);
    assertThat(refund(answer.reference()).state()).isEqualTo(RefundState.SETTLED);
    assertThat(eventsOf(answer.reference())).last()
        .returns(ProviderEventType.REFUND_UPDATED, ProviderEvent::type)
        .extracting(ProviderEvent::object).isEqualTo(refund(answer.reference()));
  }

  @Test
  void shouldSayWhenARefundHasFailed() {
    // given
    var taken = captured(Card.REFUND_FAILS, euros(45_000));
    // when
    var answer = gateway().refund(orders.refund(taken, euros(45_000)));
    letPass(LONG);
    // then
    var reference = switch (answer) {
      case RefundFailed failed -> failed.reference();
      case Refunded settledAtFirst -> settledAtFirst.reference();
      default -> throw new AssertionError(answer);
    };
    assertThat(refund(reference).state()).isEqualTo(RefundState.FAILED);
    assertThat(eventsOf(reference)).extracting(ProviderEvent::type).contains(ProviderEventType.REFUND_FAILED);
    assertThat(payment(taken).refunded()).isEqualTo(euros(0));
  }

  @Test
  void shouldTellOfADisputeThatIsWon() {
    shouldTellOfADispute(Card.DISPUTE_WON, DisputeState.WON);
  }

  @Test
  void shouldTellOfADisputeThatIsLost() {
    shouldTellOfADispute(Card.DISPUTE_LOST, DisputeState.LOST);
  }

  @Test
  void shouldNotGiveBackWhatIsDisputed() {
    // given
    var reference = captured(Card.DISPUTE_LOST, euros(45_000));
    letPass(LONG);
    disputesOf(reference);
    // when
    var refunded = gateway().refund(orders.refund(reference, euros(100)));
    // then
    assertThat(refunded).asInstanceOf(type(NotPossible.class)).extracting(NotPossible::obstacle)
        .isEqualTo(Obstacle.DISPUTED);
  }

  private void shouldTellOfADispute(Card card, DisputeState end) {
    // given
    var reference = captured(card, euros(45_000));
    // when: the bank takes it back, then decides
    letPass(LONG);
    disputesOf(reference);
    letPass(LONG);
    var told = disputesOf(reference);
    // then
    assertThat(told).first().satisfies(event -> {
      assertThat(event.type()).isEqualTo(ProviderEventType.DISPUTE_OPENED);
      assertThat(((ProviderDispute) event.object()).state()).isEqualTo(DisputeState.OPEN);
    });
    assertThat(told).last().satisfies(event -> {
      assertThat(event.type()).isEqualTo(ProviderEventType.DISPUTE_CLOSED);
      assertThat(((ProviderDispute) event.object()).state()).isEqualTo(end);
    });
    assertThat(told).extracting(event -> ((ProviderDispute) event.object()).amount()).containsOnly(euros(45_000));
    assertThat(told).extracting(event -> event.object().reference()).containsOnly(told.getFirst().object().reference());
    assertThat(gateway().read(webhookOf(told.getFirst()))).isEqualTo(new Genuine(told.getFirst()));
  }

  @Test
  void shouldSayWhyACardIsDeclined() {
    assertThat(declinedCards()).hasSizeGreaterThan(5).allSatisfy((reason, card) -> {
      // when
      var answer = gateway().authorize(orders.authorize(card, euros(45_000)));
      // then
      assertThat(answer).as("answer to %s", reason).asInstanceOf(type(Declined.class))
          .returns(reason, Declined::reason).returns(reason.retryable(), Declined::retryable)
          .extracting(Declined::providerCode).asString().isNotBlank();
    });
  }

  @Test
  void shouldDeclineATokenThatItDoesNotKnow() {
    // when
    var answer = gateway().authorize(orders.authorize(new PaymentMethodToken("of_somebody_else"), euros(45_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.METHOD_UNUSABLE, Declined::reason);
  }

  @Test
  void shouldLetADeclinedAttemptBeVoided() {
    // given
    var declined = (Declined) gateway().authorize(orders.authorize(
        requireNonNull(declinedCards().get(DeclineReason.INSUFFICIENT_FUNDS)), euros(45_000)));
    var attempt = requireNonNull(declined.reference());
    // when
    var voided = gateway().voidPayment(orders.voidPayment(attempt));
    // then
    assertThat(voided).isEqualTo(new Voided(attempt));
    assertThat(payment(attempt).state()).isEqualTo(PaymentState.VOIDED);
  }

  @Test
  void shouldHoldMoneyOnceTheGuestHasActed() {
    // given
    var asked = (NeedsCustomerAction) gateway().authorize(orders.authorize(card(Card.NEEDS_ACTION), euros(45_000)));
    var tooEarly = gateway().capture(orders.capture(asked.reference(), euros(45_000)));
    var before = payment(asked.reference()).state();
    // when
    act(asked.reference(), asked.secret(), true);
    // then
    assertThat(tooEarly).asInstanceOf(type(NotPossible.class)).returns(Obstacle.NOTHING_HELD, NotPossible::obstacle);
    assertThat(before).isEqualTo(PaymentState.NEEDS_ACTION);
    assertThat(payment(asked.reference()).state()).isEqualTo(PaymentState.AUTHORIZED);
    assertThat(eventsOf(asked.reference())).extracting(ProviderEvent::type)
        .contains(ProviderEventType.PAYMENT_AUTHORIZED);
    assertThat(gateway().capture(orders.capture(asked.reference(), euros(45_000)))).isInstanceOf(Captured.class);
  }

  @Test
  void shouldHoldNothingIfTheGuestRefusesToAct() {
    // given
    var asked = (NeedsCustomerAction) gateway().authorize(orders.authorize(card(Card.NEEDS_ACTION), euros(45_000)));
    // when
    act(asked.reference(), asked.secret(), false);
    // then
    assertThat(payment(asked.reference())).returns(PaymentState.NEEDS_METHOD, ProviderPayment::state)
        .returns(DeclineReason.AUTHENTICATION_FAILED, ProviderPayment::decline);
    assertThat(eventsOf(asked.reference())).extracting(ProviderEvent::type).contains(ProviderEventType.PAYMENT_DECLINED)
        .doesNotContain(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  void shouldTellOfASuccessThatComesLate() {
    // given
    var pending = (Pending) gateway().authorize(orders.authorize(card(Card.DELAYED), euros(45_000)));
    var before = payment(pending.reference()).state();
    // when
    letPass(LONG);
    // then
    assertThat(before).isEqualTo(PaymentState.PROCESSING);
    assertThat(payment(pending.reference()).state()).isEqualTo(PaymentState.AUTHORIZED);
    assertThat(eventsOf(pending.reference())).extracting(ProviderEvent::type)
        .contains(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  void shouldAnswerTheSameToTheSameKey() {
    // given
    var authorize = orders.authorize(card(Card.GOOD), euros(45_000));
    var held = (Authorized) gateway().authorize(authorize);
    var capture = orders.capture(held.reference(), euros(45_000));
    var captured = gateway().capture(capture);
    var refund = orders.refund(held.reference(), euros(5_000));
    var refunded = gateway().refund(refund);
    var transfer = orders.transfer(held.reference(), account(), euros(20_000));
    var transferred = gateway().transfer(transfer);
    // when
    var again = List.of(otherNode().authorize(authorize), otherNode().capture(capture), otherNode().refund(refund),
        otherNode().transfer(transfer));
    // then
    assertThat(again).isEqualTo(List.of(held, captured, refunded, transferred));
    assertThat(payment(held.reference()).refunded()).isEqualTo(euros(5_000));
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED,
        ProviderEventType.PAYMENT_CAPTURED, ProviderEventType.REFUND_CREATED, ProviderEventType.TRANSFER_CREATED);
  }

  @Test
  void shouldAnswerADeclineAgainToTheSameKey() {
    // given
    var request = orders.authorize(requireNonNull(declinedCards().get(DeclineReason.INSUFFICIENT_FUNDS)),
        euros(45_000));
    // when
    var first = gateway().authorize(request);
    var second = otherNode().authorize(request);
    // then
    assertThat(second).isInstanceOf(Declined.class).isEqualTo(first);
  }

  @Test
  void shouldRefuseAKeyThatIsUsedForSomethingElse() {
    // given
    var key = someKey();
    var held = (Authorized) gateway().authorize(orders.authorize(key, card(Card.GOOD), euros(45_000)));
    // when
    var otherFacts = orders.authorize(key, card(Card.GOOD), euros(45_001));
    // then
    assertThatExceptionOfType(GatewayMisuse.class).isThrownBy(() -> gateway().authorize(otherFacts));
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED);
    assertThat(payment(held.reference()).authorized()).isEqualTo(euros(45_000));
  }

  @Test
  void shouldDoOnceWhatIsAskedManyTimesAtOnce() throws Exception {
    // given
    var request = orders.authorize(card(Card.GOOD), euros(45_000));
    Callable<AuthorizeAnswer> ask = () -> gateway().authorize(request);
    // when
    var answers = new ArrayList<AuthorizeAnswer>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var answer : threads.invokeAll(Collections.nCopies(AT_ONCE, ask))) {
        answers.add(answer.get());
      }
    }
    // then
    assertThat(answers).allMatch(answer -> answer instanceof Authorized || answer instanceof TryLater);
    assertThat(answers.stream().filter(Authorized.class::isInstance).distinct()).hasSize(1);
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  void shouldFindWhatBecameOfALostAnswer() {
    // given
    var request = orders.authorize(card(Card.ANSWER_LOST), euros(45_000));
    // when
    var lost = gateway().authorize(request);
    var found = gateway().lookUp(orders.lookUpAuthorization(request.key(), now()));
    var again = gateway().authorize(request);
    // then
    assertThat(lost).isInstanceOf(Unknown.class);
    assertThat(again).asInstanceOf(type(Authorized.class)).returns(euros(45_000), Authorized::amount);
    assertThat(found).isEqualTo(gateway().lookUp(((Authorized) again).reference()));
    assertThat(ourEvents()).extracting(ProviderEvent::type).containsOnlyOnce(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  void shouldFindRefundsAndTransfersByTheirKeys() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    var refund = orders.refund(taken, euros(5_000));
    var refunded = (Refunded) gateway().refund(refund);
    var transfer = orders.transfer(taken, account(), euros(20_000));
    var transferred = (Transferred) gateway().transfer(transfer);
    // when
    var foundRefund = gateway().lookUp(orders.lookUp(refund.key(), Kind.REFUND, taken, now()));
    var foundTransfer = gateway().lookUp(orders.lookUp(transfer.key(), Kind.TRANSFER, taken, now()));
    // then
    assertThat(foundRefund).isEqualTo(new Found(refund(refunded.reference())));
    assertThat(foundTransfer).isEqualTo(gateway().lookUp(transferred.reference()));
    assertThat(object(foundTransfer, ProviderTransfer.class)).returns(account(), ProviderTransfer::account)
        .returns(euros(20_000), ProviderTransfer::amount).returns(transfer.key(), ProviderTransfer::operation);
  }

  @Test
  void shouldProveThatNothingWasDone() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var payment = gateway().lookUp(orders.lookUpAuthorization(someKey(), now()));
    var refund = gateway().lookUp(orders.lookUp(someKey(), Kind.REFUND, taken, now()));
    var transfer = gateway().lookUp(orders.lookUp(someKey(), Kind.TRANSFER, taken, now()));
    var unknown = gateway().lookUp(ProviderReference.payment(taken.value() + "x"));
    // then
    assertThat(List.of(payment, refund, transfer, unknown)).containsOnly(new Absent());
  }

  @Test
  void shouldPassMoneyOnToTheHost() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().transfer(orders.transfer(taken, account(), euros(40_000)));
    var tooMuch = gateway().transfer(orders.transfer(taken, account(), euros(5_001)));
    var notReady = gateway().transfer(orders.transfer(taken, accountThatIsNotReady(), euros(1_000)));
    // then
    assertThat(answer).asInstanceOf(type(Transferred.class)).returns(euros(40_000), Transferred::amount);
    assertThat(tooMuch).asInstanceOf(type(NotPossible.class)).returns(Obstacle.BALANCE_TOO_LOW, NotPossible::obstacle);
    assertThat(notReady).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ACCOUNT_NOT_READY,
        NotPossible::obstacle);
  }

  @Test
  void shouldTellThatATransferHasComeBack() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    var request = orders.transfer(taken, account(), euros(40_000));
    // when
    var transfer = transferThatComesBack(request);
    // then
    var told = ourEvents().stream().filter(event -> event.object().reference().equals(transfer)).toList();
    assertThat(told).extracting(ProviderEvent::type).containsExactly(ProviderEventType.TRANSFER_CREATED,
        ProviderEventType.TRANSFER_REVERSED);
    assertThat(told).extracting(event -> ((ProviderTransfer) event.object()).reversed())
        .containsExactly(euros(0), euros(40_000));
    assertThat(told.getLast().object()).asInstanceOf(type(ProviderTransfer.class))
        .returns(request.key(), ProviderTransfer::operation).returns(euros(40_000), ProviderTransfer::amount);
    assertThat(gateway().transfer(orders.transfer(taken, account(), euros(45_000)))).as("it can be passed on again")
        .isInstanceOf(Transferred.class);
  }

  @Test
  void shouldTakeOnlyAmountsThatItsRulesTake() {
    // given
    var rule = gateway().currencies().of(Currency.of("EUR")).orElseThrow();
    var least = euros(rule.minimum());
    // when
    var answer = gateway().authorize(orders.authorize(card(Card.GOOD), least));
    // then
    assertThat(rule.takes(least)).isTrue();
    assertThat(answer).isInstanceOf(Authorized.class);
    if (rule.minimum() > 1) {
      assertThat(gateway().authorize(orders.authorize(card(Card.GOOD), euros(rule.minimum() - 1))))
          .asInstanceOf(type(NotPossible.class)).returns(Obstacle.AMOUNT_NOT_TAKEN, NotPossible::obstacle);
    }
  }

  @Test
  void shouldCountInEveryCurrencyAsWeDo() {
    for (var amount : List.of(Money.of(12_000, "JPY"), Money.of(45_230, "KWD"), Money.of(9_000, "ISK"))) {
      // when
      var held = authorized(Card.GOOD, amount);
      gateway().capture(orders.capture(held.reference(), amount));
      // then
      assertThat(held.amount()).isEqualTo(amount);
      assertThat(payment(held.reference()).captured()).isEqualTo(amount);
    }
  }

  @Test
  void shouldTellWhatACaptureCost() {
    // given
    var reference = captured(Card.GOOD, euros(45_000));
    // then
    assertThat(gateway().costOf(reference)).isEqualTo(new Cost(costOf(euros(45_000))));
    assertThat(gateway().charges()).isEqualTo(!costOf(euros(45_000)).isZero());
  }

  @Test
  void shouldTellEventsInOrderPageByPage() {
    // given
    var begin = now();
    var taken = captured(Card.GOOD, euros(45_000));
    gateway().refund(orders.refund(taken, euros(1_000)));
    // when
    var one = (Events) gateway().events(new EventCursor.Since(begin), 1);
    var events = new ArrayList<>(one.events());
    var page = one;
    while (page.more()) {
      page = (Events) otherNode().events(page.next(), 2);
      events.addAll(page.events());
    }
    // then
    assertThat(one.events()).hasSize(1);
    assertThat(new HashSet<>(events)).hasSameSizeAs(events);
    assertThat(events.stream().filter(this::isOurs).map(ProviderEvent::type)).containsExactly(
        ProviderEventType.PAYMENT_AUTHORIZED,
        ProviderEventType.PAYMENT_CAPTURED, ProviderEventType.REFUND_CREATED);
    assertThat(gateway().events(page.next(), 10)).isEqualTo(new Events(List.of(), page.next(), false));
  }

  @Test
  void shouldGoOnWhereItWasOnceThereIsMore() {
    // given
    var begin = now();
    var held = authorized(Card.GOOD, euros(45_000));
    var read = (Events) gateway().events(new EventCursor.Since(begin), 100);
    // when
    gateway().voidPayment(orders.voidPayment(held.reference()));
    var more = (Events) gateway().events(read.next(), 100);
    // then
    assertThat(more.events().stream().filter(this::isOurs).map(ProviderEvent::type))
        .containsExactly(ProviderEventType.PAYMENT_VOIDED);
  }

  @Test
  void shouldSayThatItNoLongerKnowsTheCursor() {
    assertThat(gateway().events(new EventCursor.After("evt_gone"), 10)).isEqualTo(new CursorLost());
  }

  @Test
  void shouldSayTheSameByWebhookAsByList() {
    // given
    captured(Card.GOOD, euros(45_000));
    // when
    var events = ourEvents();
    // then
    assertThat(events).isNotEmpty().allSatisfy(
        event -> assertThat(gateway().read(webhookOf(event))).isEqualTo(new Genuine(event)));
  }

  /** The control is {@link #shouldSayTheSameByWebhookAsByList}: what is refused here is taken there, but for one change. */
  @Test
  void shouldRefuseForgedWebhooks() {
    // given
    authorized(Card.GOOD, euros(45_000));
    var event = ourEvents().getLast();
    var genuine = webhookOf(event);
    var signature = genuine.header(signatureHeader()).orElseThrow();
    // then
    assertThat(gateway().read(genuine)).as("negative control").isInstanceOf(Genuine.class);
    assertThat(flawOf(genuine.body().replace("45000", "45001"), signature)).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(flawOf(genuine.body() + " ", signature)).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(flawOf(genuine.body(), signature.substring(0, signature.length() - 1)
        + (signature.endsWith("0") ? "1" : "0"))).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(flawOf(genuine.body(), signature.replaceAll("t=(\\d+)", "t=1"))).isEqualTo(Flaw.WRONG_SIGNATURE);
    assertThat(gateway().read(webhookOfOldSecret(event))).isEqualTo(new Forged(Flaw.WRONG_SIGNATURE));
    assertThat(gateway().read(new IncomingWebhook(genuine.body(), Map.of()))).isEqualTo(new Forged(Flaw.NO_SIGNATURE));
    for (var nonsense : List.of("", "t=,v1=", "t=soon,v1=00", "v1=00", "t=99999999999999999999,v1=00", "=,=,=", "t")) {
      assertThat(flawOf(genuine.body(), nonsense)).as(nonsense).isEqualTo(Flaw.MALFORMED_SIGNATURE);
    }
    assertThat(flawOf(genuine.body(), signature.replaceAll(",.*", ""))).isEqualTo(Flaw.MALFORMED_SIGNATURE);
    assertThat(gateway().read(new IncomingWebhook(genuine.body(),
        Map.of(signatureHeader(), List.of(signature, signature))))).isEqualTo(new Forged(Flaw.NO_SIGNATURE));
  }

  @Test
  void shouldRefuseAWebhookThatIsNotOfNow() {
    // given
    authorized(Card.GOOD, euros(45_000));
    var event = ourEvents().getLast();
    var webhook = webhookOf(event);
    // when
    var fresh = gateway().read(webhook);
    letPass(Duration.ofMinutes(6));
    var stale = gateway().read(webhook);
    letPass(Duration.ofMinutes(-12));
    var ahead = gateway().read(webhook);
    letPass(Duration.ofMinutes(6));
    // then
    assertThat(fresh).as("negative control").isEqualTo(new Genuine(event));
    assertThat(List.of(stale, ahead)).containsOnly(new Forged(Flaw.OUTSIDE_TOLERANCE));
  }

  @Test
  void shouldTellNoSecrets() {
    // given
    var card = card(Card.NEEDS_ACTION);
    var request = orders.authorize(card, euros(45_000));
    // when
    var asked = (NeedsCustomerAction) gateway().authorize(request);
    // then
    assertThat(asked.secret().value()).isNotBlank();
    assertThat(asked + " " + request + " " + gateway() + " " + webhookOf(ourEvents().getFirst()))
        .doesNotContain(asked.secret().value(), card.value());
  }

  @Test
  void shouldRefuseAmountsThatAreNone() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> orders.authorize(card(Card.GOOD), euros(0)));
  }

  protected final Authorized authorized(Card kind, Money amount) {
    return (Authorized) gateway().authorize(orders.authorize(card(kind), amount));
  }

  protected final ProviderReference captured(Card kind, Money amount) {
    var held = authorized(kind, amount);
    assertThat(gateway().capture(orders.capture(held.reference(), amount))).isInstanceOf(Captured.class);
    return held.reference();
  }

  /** All events of this test's payment, oldest first. */
  protected final List<ProviderEvent> ourEvents() {
    return allEvents().filter(this::isOurs).toList();
  }

  private List<ProviderEvent> disputesOf(ProviderReference payment) {
    return allEvents().filter(event -> event.object() instanceof ProviderDispute dispute
        && payment.equals(dispute.source())).toList();
  }

  private Stream<ProviderEvent> allEvents() {
    var events = new ArrayList<ProviderEvent>();
    EventCursor cursor = new EventCursor.Since(now().minus(Duration.ofHours(4)));
    var more = true;
    while (more) {
      var page = (Events) gateway().events(cursor, 100);
      events.addAll(page.events());
      cursor = page.next();
      more = page.more();
    }
    return events.stream();
  }

  private List<ProviderEvent> eventsOf(ProviderReference reference) {
    return ourEvents().stream().filter(event -> event.object().reference().equals(reference)).toList();
  }

  private boolean isOurs(ProviderEvent event) {
    return orders.payment().equals(event.object().payment()) && Set.of(Kind.PAYMENT, Kind.REFUND, Kind.TRANSFER)
        .contains(event.object().reference().kind());
  }

  private Flaw flawOf(String body, String signature) {
    var reading = gateway().read(new IncomingWebhook(body, Map.of(signatureHeader(), List.of(signature))));
    return ((Forged) reading).flaw();
  }

  private ProviderPayment payment(ProviderReference reference) {
    return object(gateway().lookUp(reference), ProviderPayment.class);
  }

  private ProviderRefund refund(ProviderReference reference) {
    return object(gateway().lookUp(reference), ProviderRefund.class);
  }

  private static <T> T object(LookUpAnswer answer, Class<T> type) {
    return type.cast(((Found) answer).object());
  }
}
