package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.booking.spi.PaidBookings.MoneyState.Taken;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.GatewayAnswer.Absent;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.GatewayRequest.VoidPayment;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roosttest.payment.PaymentFixture;

/** Where no answer came: nothing is done twice, and nothing is forgotten. */
class LostAnswersTest extends PaymentCase {

  @Test
  void shouldAskAgainUnderTheSameKeyWhenNoAnswerCame() {
    // given
    var payment = till.opened("card");
    till.gateway.will(LOST);
    till.work();
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.DECIDING);
    // when: a second later
    till.gateway.will(HELD);
    till.clock.advance(Duration.ofSeconds(1));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(till.gateway.asked(Authorize.class)).hasSize(2);
    assertThat(till.gateway.asked(Authorize.class)).extracting(Authorize::key).containsOnly(keyOf(payment));
  }

  @Test
  void shouldLookForWhatStaysUnknownAndFindIt() {
    // given
    var payment = unknownForLong();
    till.gateway.will(new Found(object(keyOf(payment), REFERENCE, PaymentState.AUTHORIZED)));
    // when
    till.clock.advance(Duration.ofMinutes(1));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(till.gateway.asked(LookUp.class)).singleElement().satisfies(lookUp -> {
      assertThat(lookUp.key()).isEqualTo(keyOf(payment));
      assertThat(lookUp.firstTried()).isEqualTo(NOW);
    });
  }

  @Test
  void shouldTakeAnotherKeyOnlyForWhatIsProvenAbsent() {
    // given
    var payment = unknownForLong();
    var first = keyOf(payment);
    till.gateway.will(LOST);
    till.clock.advance(Duration.ofMinutes(1));
    till.work();
    assertThat(keyOf(till.now(payment))).isEqualTo(first);
    // when
    till.gateway.will(new Absent());
    till.clock.advance(Duration.ofMinutes(2));
    till.work();
    // then
    var second = keyOf(till.now(payment));
    assertThat(second).isNotEqualTo(first);
    assertThat(till.gateway.asked(Authorize.class)).hasSize(4);
    // when
    till.gateway.will(HELD);
    till.clock.advance(Duration.ofMinutes(2));
    till.worker.workDue(10);
    // then
    assertThat(till.gateway.asked(Authorize.class)).last().extracting(Authorize::key).isEqualTo(second);
  }

  @Test
  void shouldLookFirstForWhatIsOlderThanAProviderRemembersKeys() {
    // given
    var payment = held();
    till.goals.take(payment.order().booking(), Till.STAY);
    till.gateway.will(LOST);
    till.work();
    // when
    till.clock.advance(Duration.ofHours(21));
    till.gateway.will(new Found(object(keyOf(payment), REFERENCE, PaymentState.CAPTURED)));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.gateway.asked(Capture.class)).hasSize(1);
  }

  @Test
  void shouldFindWhatMayHaveBeenBegunBeforeItWasGivenUpAndLetGoOfIt() {
    // given
    var payment = till.opened("card");
    till.gateway.will(LOST);
    till.work();
    till.goals.letGo(payment.order().booking(), Till.STAY);
    // when
    till.gateway.will(new Found(object(keyOf(payment), REFERENCE, PaymentState.AUTHORIZED)), new Voided(REFERENCE));
    till.clock.advance(Duration.ofSeconds(1));
    till.work();
    // then
    assertThat(till.gateway.asked(Authorize.class)).hasSize(1);
    assertThat(till.gateway.asked(VoidPayment.class)).hasSize(1);
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.RELEASED);
  }

  @Test
  void shouldEndWhatWasGivenUpAndIsProvenNotToHaveBegun() {
    // given
    var payment = till.opened("card");
    till.gateway.will(LOST);
    till.work();
    till.goals.letGo(payment.order().booking(), Till.STAY);
    // when
    till.gateway.will(new Absent());
    till.clock.advance(Duration.ofSeconds(1));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.RELEASED);
  }

  @Test
  void shouldTellOnceMoreWhereTheMoneyWasTakenBeforeItWasWanted() {
    // given: a provider that takes at once
    var payment = till.opened("card");
    till.gateway.will(LOST);
    till.work();
    learn(payment, PaymentState.CAPTURED);
    till.work();
    // when
    till.goals.take(payment.order().booking(), Till.STAY);
    till.work();
    // then
    assertThat(till.told).containsExactly(new Taken(), new Taken());
  }

  private Payment unknownForLong() {
    var payment = till.opened("card");
    for (var tries = 0; tries < 4; tries++) {
      till.gateway.will(LOST);
      till.work();
      till.clock.advance(Duration.ofSeconds(8));
    }
    assertThat(till.gateway.asked(Authorize.class)).hasSize(4);
    return payment;
  }

  private void learn(Payment payment, PaymentState state) {
    var locked = till.now(payment);
    till.store.change(locked,
        it -> it.learn(object(keyOf(payment), REFERENCE, state), NOW, PaymentFixture::aKey));
  }
}
