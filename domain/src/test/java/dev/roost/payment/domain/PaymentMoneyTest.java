package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.CARD;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aPayment;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.shared.Money;
import org.junit.jupiter.api.Test;
import roosttest.payment.PaymentFixture;

/** What a payment knows of its money. */
class PaymentMoneyTest {

  private static final PaymentMethodToken OTHER_CARD = new PaymentMethodToken("card_two");
  private static final OperationKey FIRST = aKey();
  private static final OperationKey SECOND = aKey();
  private static final ProviderReference ONE = aReference();
  private static final ProviderReference TWO = aReference();

  private final Payment payment = aPayment();

  @Test
  void shouldKnowUntilWhenTheMoneyIsHeld() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    assertThat(payment.heldUntil()).isEmpty();
    // when
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    // then
    assertThat(payment.heldUntil()).contains(NOW.plusSeconds(86_400));
    assertThat(payment.taken()).isEmpty();
  }

  @Test
  void shouldOweNothingBackOfWhatWasTakenForAStayThatTakesPlace() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    payment.take(PaymentFixture::aKey);
    // when
    learn(FIRST, ONE, PaymentState.CAPTURED, 1);
    // then
    assertThat(payment.taken()).extracting(Attempt::reference).containsExactly(ONE);
    assertThat(payment.takenInVain()).isEmpty();
    assertThat(payment.isLetGo()).isFalse();
  }

  @Test
  void shouldOweBackOnlyWhatWasTaken() {
    // given: the first card is refused, the second one holds money when the booking is called off
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.NEEDS_METHOD, 1);
    payment.payWith(OTHER_CARD, SECOND, NOW);
    learn(SECOND, TWO, PaymentState.AUTHORIZED, 2);
    payment.letGo(PaymentFixture::aKey);
    // then
    assertThat(payment.isLetGo()).isTrue();
    assertThat(payment.takenInVain()).isEmpty();
    // when
    learn(SECOND, TWO, PaymentState.CAPTURED, 3);
    // then
    assertThat(payment.takenInVain()).map(Attempt::reference).contains(TWO);
    assertThat(payment.taken()).extracting(Attempt::reference).containsExactly(TWO);
    assertThat(payment.status()).as("the first card can still be tried").isEqualTo(PaymentStatus.RELEASING);
    // when
    learn(FIRST, ONE, PaymentState.VOIDED, 4);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.RELEASED);
  }

  @Test
  void shouldSendTheGuestToTheDecisionThatIsOpen() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    assertThat(payment.undecided()).isEmpty();
    // when
    learn(FIRST, ONE, PaymentState.NEEDS_ACTION, 1);
    // then
    assertThat(payment.undecided()).map(Attempt::reference).contains(ONE);
    // when: it is refused, and the next card has to be approved, too
    learn(FIRST, ONE, PaymentState.NEEDS_METHOD, 2);
    assertThat(payment.undecided()).isEmpty();
    payment.payWith(OTHER_CARD, SECOND, NOW);
    learn(SECOND, TWO, PaymentState.NEEDS_ACTION, 3);
    // then
    assertThat(payment.undecided()).map(Attempt::reference).contains(TWO);
    // when: the first one is tried once more
    learn(FIRST, ONE, PaymentState.NEEDS_ACTION, 4);
    // then: the newer card goes first
    assertThat(payment.undecided()).map(Attempt::reference).contains(TWO);
  }

  @Test
  void shouldKnowItsOwnObjectsOnly() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.PROCESSING, 1);
    payment.takeEvents();
    var before = payment.snapshot();
    // when: what somebody else's money does is told
    payment.learn(object(SECOND, TWO, PaymentState.AUTHORIZED), NOW.plusSeconds(2), PaymentFixture::aKey);
    // then
    assertThat(payment.snapshot()).isEqualTo(before);
    assertThat(payment.takeEvents()).isEmpty();
    assertThat(payment.knows(object(FIRST, TWO, PaymentState.AUTHORIZED))).isTrue();
    assertThat(payment.knows(object(SECOND, ONE, PaymentState.AUTHORIZED))).isTrue();
    assertThat(payment.knows(object(SECOND, TWO, PaymentState.AUTHORIZED))).isFalse();
  }

  @Test
  void shouldBePaidWithACentButNotWithNothing() {
    // given
    var order = payment.order();
    // then
    assertThat(costing(order, Money.of(1, "EUR")).amount()).isEqualTo(Money.of(1, "EUR"));
    assertThatIllegalArgumentException().isThrownBy(() -> costing(order, Money.zero(AMOUNT.currency())));
  }

  private static Order costing(Order order, Money amount) {
    return new Order(order.booking(), order.purpose(), order.guest(), order.host(), amount, order.payBy());
  }

  private void learn(OperationKey operation, ProviderReference reference, PaymentState state, int second) {
    payment.learn(object(operation, reference, state), NOW.plusSeconds(second), PaymentFixture::aKey);
  }
}
