package roosttest.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static roosttest.payment.Orders.euros;

import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every payment provider promises of money that it holds and takes. */
interface GatewayTakingContract extends GatewayTrial {

  @Test
  default void shouldHoldMoneyAndTakeIt() {
    // when
    var held = authorized(Card.GOOD, euros(45_000));
    var captured = gateway().capture(orders().capture(held.reference(), euros(45_000)));
    // then
    assertThat(held.amount()).isEqualTo(euros(45_000));
    assertThat(held.captureBefore()).isAfter(now().plus(Duration.ofDays(1)));
    assertThat(captured).isEqualTo(new Captured(held.reference(), euros(45_000)));
    assertThat(payment(held.reference()).state()).isEqualTo(PaymentState.CAPTURED);
  }

  @Test
  default void shouldTellOursFromItsMetadata() {
    // given
    var request = orders().authorize(card(Card.GOOD), euros(45_000));
    // when
    var held = (Authorized) gateway().authorize(request);
    // then
    assertThat(payment(held.reference())).returns(request.key(), ProviderPayment::operation)
        .returns(request.payment(), ProviderPayment::payment).returns(PaymentState.AUTHORIZED, ProviderPayment::state)
        .returns(euros(45_000), ProviderPayment::authorized).returns(euros(0), ProviderPayment::captured);
  }

  @Test
  default void shouldTakeAPartAndGiveTheRestBack() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var captured = gateway().capture(orders().capture(held.reference(), euros(30_000)));
    var more = gateway().capture(orders().capture(held.reference(), euros(15_000)));
    // then
    assertThat(captured).isEqualTo(new Captured(held.reference(), euros(30_000)));
    assertThat(more).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ALREADY_CAPTURED, NotPossible::obstacle);
    assertThat(payment(held.reference()).captured()).isEqualTo(euros(30_000));
  }

  @Test
  default void shouldNotTakeMoreThanItHolds() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().capture(orders().capture(held.reference(), euros(45_001)));
    // then
    assertThat(answer).asInstanceOf(type(NotPossible.class)).returns(Obstacle.MORE_THAN_LEFT, NotPossible::obstacle);
    assertThat(payment(held.reference()).state()).isEqualTo(PaymentState.AUTHORIZED);
  }

  @Test
  default void shouldLetMoneyGo() {
    // given
    var held = authorized(Card.GOOD, euros(45_000));
    // when
    var voided = gateway().voidPayment(orders().voidPayment(held.reference()));
    var captured = gateway().capture(orders().capture(held.reference(), euros(45_000)));
    // then
    assertThat(voided).isEqualTo(new Voided(held.reference()));
    assertThat(captured).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ALREADY_VOIDED, NotPossible::obstacle);
    assertThat(payment(held.reference()).state()).isEqualTo(PaymentState.VOIDED);
  }

  @Test
  default void shouldNotVoidWhatItHasTaken() {
    // given
    var taken = captured(Card.GOOD, euros(45_000));
    // when
    var answer = gateway().voidPayment(orders().voidPayment(taken));
    // then
    assertThat(answer).asInstanceOf(type(NotPossible.class)).returns(Obstacle.ALREADY_CAPTURED, NotPossible::obstacle);
    assertThat(payment(taken).captured()).isEqualTo(euros(45_000));
  }

  @Test
  default void shouldTakeOnlyAmountsThatItsRulesTake() {
    // given
    var rule = gateway().currencies().of(Currency.of("EUR")).orElseThrow();
    var least = euros(rule.minimum());
    // when
    var answer = gateway().authorize(orders().authorize(card(Card.GOOD), least));
    // then
    assertThat(rule.takes(least)).isTrue();
    assertThat(answer).isInstanceOf(Authorized.class);
    if (rule.minimum() > 1) {
      assertThat(gateway().authorize(orders().authorize(card(Card.GOOD), euros(rule.minimum() - 1))))
          .asInstanceOf(type(NotPossible.class)).returns(Obstacle.AMOUNT_NOT_TAKEN, NotPossible::obstacle);
    }
  }

  @Test
  default void shouldCountInEveryCurrencyAsWeDo() {
    for (var amount : List.of(Money.of(12_000, "JPY"), Money.of(45_230, "KWD"), Money.of(9_000, "ISK"))) {
      // when
      var held = authorized(Card.GOOD, amount);
      gateway().capture(orders().capture(held.reference(), amount));
      // then
      assertThat(held.amount()).isEqualTo(amount);
      assertThat(payment(held.reference()).captured()).isEqualTo(amount);
    }
  }

  @Test
  default void shouldTellWhatACaptureCost() {
    // given
    var reference = captured(Card.GOOD, euros(45_000));
    // then
    assertThat(gateway().costOf(reference)).isEqualTo(new Cost(costOf(euros(45_000))));
    assertThat(gateway().charges()).isEqualTo(!costOf(euros(45_000)).isZero());
  }

  @Test
  default void shouldRefuseAmountsThatAreNone() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> orders().authorize(card(Card.GOOD), euros(0)));
  }
}
