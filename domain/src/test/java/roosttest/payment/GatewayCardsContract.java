package roosttest.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.ProviderEvent;
import dev.roost.payment.domain.ProviderEventType;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderReference;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every payment provider promises of cards: refused, to be approved by the guest, kept for later. */
interface GatewayCardsContract extends GatewayTrial {

  @Test
  default void shouldChargeACardAgainThatWasKept() {
    // given
    var first = kept(Card.GOOD);
    // when
    var later = orders().authorize(new OnFile(first), euros(20_000));
    var held = (Authorized) gateway().authorize(later);
    // then
    assertThat(held.reference()).isNotEqualTo(first);
    assertThat(otherNode().authorize(later)).isEqualTo(held);
    assertThat(gateway().capture(orders().capture(held.reference(), euros(20_000))))
        .isEqualTo(new Captured(held.reference(), euros(20_000)));
    assertThat(payment(first).captured()).isEqualTo(euros(45_000));
  }

  @Test
  default void shouldNotChargeACardAgainThatWasNotKept() {
    // given
    var first = captured(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().authorize(orders().authorize(new OnFile(first), euros(20_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.METHOD_UNUSABLE, Declined::reason);
  }

  @Test
  default void shouldSayNoWhereAKeptCardHasNoMoneyLater() {
    // given
    var first = kept(Card.FAILS_LATER);
    // when
    var answer = gateway().authorize(orders().authorize(new OnFile(first), euros(20_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.INSUFFICIENT_FUNDS, Declined::reason);
  }

  @Test
  default void shouldSayNoWhereTheBankWantsTheGuestWhoIsNotThere() {
    // given
    var asked = (NeedsCustomerAction) gateway()
        .authorize(orders().authorize(new Presented(card(Card.NEEDS_ACTION), true), euros(45_000)));
    act(asked.reference(), asked.secret(), true);
    gateway().capture(orders().capture(asked.reference(), euros(45_000)));
    // when
    var answer = gateway().authorize(orders().authorize(new OnFile(asked.reference()), euros(20_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.AUTHENTICATION_REQUIRED,
        Declined::reason);
  }

  @Test
  default void shouldChargeAKeptCardOnceHoweverOftenItIsAsked() {
    // given
    var later = orders().authorize(new OnFile(kept(Card.GOOD)), euros(20_000));
    // when
    var first = (Authorized) gateway().authorize(later);
    var again = (Authorized) gateway().authorize(later);
    // then
    assertThat(again.reference()).isEqualTo(first.reference());
    assertThat(payment(first.reference())).returns(euros(20_000), ProviderPayment::authorized)
        .returns(PaymentState.AUTHORIZED, ProviderPayment::state);
  }

  @Test
  default void shouldLetGoOfWhatAKeptCardWasDeclinedFor() {
    // given
    var declined = (Declined) gateway()
        .authorize(orders().authorize(new OnFile(kept(Card.FAILS_LATER)), euros(20_000)));
    // when
    var object = Objects.requireNonNull(declined.reference());
    var voided = gateway().voidPayment(orders().voidPayment(object));
    // then
    assertThat(voided).isEqualTo(new Voided(object));
    assertThat(payment(object).state()).isEqualTo(PaymentState.VOIDED);
  }

  private ProviderReference kept(Card kind) {
    var held = (Authorized) gateway().authorize(orders().authorize(new Presented(card(kind), true), euros(45_000)));
    gateway().capture(orders().capture(held.reference(), euros(45_000)));
    return held.reference();
  }

  @Test
  default void shouldSayWhyACardIsDeclined() {
    assertThat(declinedCards()).hasSizeGreaterThan(5).allSatisfy((reason, card) -> {
      // when
      var answer = gateway().authorize(orders().authorize(card, euros(45_000)));
      // then
      assertThat(answer).as("answer to %s", reason).asInstanceOf(type(Declined.class))
          .returns(reason, Declined::reason).returns(reason.retryable(), Declined::retryable)
          .extracting(Declined::providerCode).asString().isNotBlank();
    });
  }

  @Test
  default void shouldDeclineATokenThatItDoesNotKnow() {
    // when
    var answer = gateway().authorize(orders().authorize(new PaymentMethodToken("of_somebody_else"), euros(45_000)));
    // then
    assertThat(answer).asInstanceOf(type(Declined.class)).returns(DeclineReason.METHOD_UNUSABLE, Declined::reason);
  }

  @Test
  default void shouldLetADeclinedAttemptBeVoided() {
    // given
    var declined = (Declined) gateway().authorize(orders().authorize(
        requireNonNull(declinedCards().get(DeclineReason.INSUFFICIENT_FUNDS)), euros(45_000)));
    var attempt = requireNonNull(declined.reference());
    // when
    var voided = gateway().voidPayment(orders().voidPayment(attempt));
    // then
    assertThat(voided).isEqualTo(new Voided(attempt));
    assertThat(payment(attempt).state()).isEqualTo(PaymentState.VOIDED);
  }

  @Test
  default void shouldHoldMoneyOnceTheGuestHasActed() {
    // given
    var asked = (NeedsCustomerAction) gateway().authorize(orders().authorize(card(Card.NEEDS_ACTION), euros(45_000)));
    var tooEarly = gateway().capture(orders().capture(asked.reference(), euros(45_000)));
    var before = payment(asked.reference()).state();
    // when
    act(asked.reference(), asked.secret(), true);
    // then
    assertThat(tooEarly).asInstanceOf(type(NotPossible.class)).returns(Obstacle.NOTHING_HELD, NotPossible::obstacle);
    assertThat(before).isEqualTo(PaymentState.NEEDS_ACTION);
    assertThat(payment(asked.reference()).state()).isEqualTo(PaymentState.AUTHORIZED);
    assertThat(eventsOf(asked.reference())).extracting(ProviderEvent::type)
        .contains(ProviderEventType.PAYMENT_AUTHORIZED);
    assertThat(gateway().capture(orders().capture(asked.reference(), euros(45_000)))).isInstanceOf(Captured.class);
  }

  @Test
  default void shouldHoldNothingIfTheGuestRefusesToAct() {
    // given
    var asked = (NeedsCustomerAction) gateway().authorize(orders().authorize(card(Card.NEEDS_ACTION), euros(45_000)));
    // when
    act(asked.reference(), asked.secret(), false);
    // then
    assertThat(payment(asked.reference())).returns(PaymentState.NEEDS_METHOD, ProviderPayment::state)
        .returns(DeclineReason.AUTHENTICATION_FAILED, ProviderPayment::decline);
    assertThat(eventsOf(asked.reference())).extracting(ProviderEvent::type).contains(ProviderEventType.PAYMENT_DECLINED)
        .doesNotContain(ProviderEventType.PAYMENT_AUTHORIZED);
  }

  @Test
  default void shouldTellOfASuccessThatComesLate() {
    // given
    var pending = (Pending) gateway().authorize(orders().authorize(card(Card.DELAYED), euros(45_000)));
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
  default void shouldTellNoSecrets() {
    // given
    var card = card(Card.NEEDS_ACTION);
    var request = orders().authorize(card, euros(45_000));
    // when
    var asked = (NeedsCustomerAction) gateway().authorize(request);
    // then
    assertThat(asked.secret().value()).isNotBlank();
    assertThat(asked + " " + request + " " + gateway() + " " + webhookOf(ourEvents().getFirst()))
        .doesNotContain(asked.secret().value(), card.value());
  }
}
