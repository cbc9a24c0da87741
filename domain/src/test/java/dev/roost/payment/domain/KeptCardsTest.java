package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.CARD;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aPayment;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.PaymentMethod.OnFile;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.Step.Hold;
import dev.roost.payment.domain.Step.LetGo;
import dev.roost.payment.domain.Step.Take;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roosttest.payment.PaymentFixture;

/** Cards that are kept, and the instalments that are charged to them. */
class KeptCardsTest {
  private static final PaymentMethodToken OTHER_CARD = new PaymentMethodToken("card_two");
  private static final OperationKey FIRST = aKey();
  private static final OperationKey SECOND = aKey();
  private static final ProviderReference ONE = aReference();
  private static final ProviderReference TWO = aReference();

  private final Payment payment = aPayment();

  @Test
  void shouldKeepTheCardWhereTheGuestAgreedWithTheOrder() {
    // given
    var agreed = NOW.minusSeconds(60);
    var order = payment.order();
    var kept = Payment.open(payment.id(),
        new Order(order.booking(), new PaymentPurpose.Stay(), order.guest(), order.host(),
            AMOUNT, order.payBy(), agreed));
    // when
    kept.payWith(CARD, FIRST, NOW);
    // then
    assertThat(kept.steps()).containsExactly(new Hold(FIRST, new Presented(CARD, true), AMOUNT));
    assertThat(kept.snapshot().attempts()).extracting(Attempt::keptSince).containsExactly(agreed);
    assertThat(kept.keptCard()).isEmpty();
    // when
    kept.learn(object(FIRST, ONE, PaymentState.CAPTURED), NOW, PaymentFixture::aKey);
    // then
    assertThat(kept.keptCard()).contains(ONE);
  }

  @Test
  void shouldKnowNoCardToChargeAgainWhereNobodyAgreed() {
    // when
    payment.payWith(CARD, FIRST, NOW);
    payment.learn(object(FIRST, ONE, PaymentState.CAPTURED), NOW.plusSeconds(1), PaymentFixture::aKey);
    // then
    assertThat(payment.keptCard()).isEmpty();
  }

  @Test
  void shouldTakeAnInstalmentAsSoonAsItIsHeld() {
    // given
    var instalment = instalment();
    // when
    instalment.charge(TWO, FIRST, NOW);
    // then
    assertThat(instalment.steps()).containsExactly(new Hold(FIRST, new OnFile(TWO), AMOUNT));
    // when
    instalment.learn(object(FIRST, ONE, PaymentState.AUTHORIZED), NOW, PaymentFixture::aKey);
    // then
    assertThat(instalment.steps()).singleElement().isInstanceOf(Take.class);
  }

  @Test
  void shouldTryAKeptCardAgainADayLaterAsLongAsThereIsTime() {
    // given
    var instalment = instalment();
    instalment.charge(TWO, FIRST, NOW);
    // when
    instalment.learn(object(FIRST, ONE, PaymentState.NEEDS_METHOD), NOW.plusSeconds(5), PaymentFixture::aKey);
    // then
    assertThat(instalment.chargeAgainAt()).contains(NOW.plusSeconds(5).plus(Duration.ofDays(1)));
    // when: the second day it would be too late
    instalment.charge(TWO, SECOND, NOW.plus(Duration.ofDays(1)));
    instalment.refused(SECOND, DeclineReason.INSUFFICIENT_FUNDS, NOW.plus(Duration.ofDays(1)), PaymentFixture::aKey);
    // then
    assertThat(instalment.chargeAgainAt()).isEmpty();
  }

  @Test
  void shouldNotTryACardAgainThatHasBecomeOfNoUse() {
    // given: there was too little money on it, and a day later it has expired
    var instalment = instalment();
    instalment.charge(TWO, FIRST, NOW);
    instalment.refused(FIRST, DeclineReason.INSUFFICIENT_FUNDS, NOW, PaymentFixture::aKey);
    instalment.charge(TWO, SECOND, NOW.plusSeconds(60));
    // when
    instalment.refused(SECOND, DeclineReason.CARD_EXPIRED, NOW.plusSeconds(60), PaymentFixture::aKey);
    // then
    assertThat(instalment.chargeAgainAt()).isEmpty();
  }

  @Test
  void shouldNotTryACardAgainThatIsOfNoUse() {
    // given
    var instalment = instalment();
    instalment.charge(TWO, FIRST, NOW);
    // when
    instalment.refused(FIRST, DeclineReason.CARD_EXPIRED, NOW, PaymentFixture::aKey);
    // then
    assertThat(instalment.chargeAgainAt()).isEmpty();
    // when: the guest pays with another one, and agrees that it is kept
    instalment.payWith(OTHER_CARD, true, SECOND, NOW);
    instalment.learn(object(SECOND, TWO, PaymentState.CAPTURED), NOW, PaymentFixture::aKey);
    // then
    assertThat(instalment.keptCard()).contains(TWO);
  }

  @Test
  void shouldLetGoOfAnInstalmentThatIsHeldAfterItWasAbandoned() {
    // given
    var instalment = instalment();
    instalment.charge(TWO, FIRST, NOW);
    instalment.learn(object(FIRST, ONE, PaymentState.NEEDS_ACTION), NOW, PaymentFixture::aKey);
    instalment.abandon(NOW.minusMillis(1), PaymentFixture::aKey);
    assertThat(instalment.steps()).as("not yet").isEmpty();
    // when
    instalment.abandon(NOW, PaymentFixture::aKey);
    var end = instalment.steps();
    instalment.abandon(NOW, PaymentFixture::aKey);
    instalment.learn(object(FIRST, ONE, PaymentState.AUTHORIZED), NOW.plusSeconds(1), PaymentFixture::aKey);
    // then: once, and whatever the guest has done meanwhile
    assertThat(end).singleElement().isInstanceOf(LetGo.class);
    assertThat(instalment.steps()).isEqualTo(end);
    // when
    instalment.learn(object(FIRST, ONE, PaymentState.VOIDED), NOW.plusSeconds(2), PaymentFixture::aKey);
    // then
    assertThat(instalment.status()).isEqualTo(PaymentStatus.WAITING);
    instalment.payWith(OTHER_CARD, SECOND, NOW.plus(Duration.ofDays(30)));
    assertThat(instalment.steps()).singleElement().isInstanceOf(Hold.class);
  }

  /** Two days to pay. */
  private Payment instalment() {
    var order = payment.order();
    return Payment.open(payment.id(),
        new Order(order.booking(), new PaymentPurpose.Instalment(2), order.guest(), order.host(),
            AMOUNT, NOW.plus(Duration.ofDays(2))));
  }
}
