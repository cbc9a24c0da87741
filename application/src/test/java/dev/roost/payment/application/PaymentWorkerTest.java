package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.booking.spi.PaidBookings.MoneyState.Held;
import dev.roost.booking.spi.PaidBookings.MoneyState.NotHeld;
import dev.roost.booking.spi.PaidBookings.MoneyState.Taken;
import dev.roost.payment.application.Work.Purpose;
import dev.roost.payment.contract.PaymentAuthorized;
import dev.roost.payment.contract.PaymentCaptured;
import dev.roost.payment.contract.PaymentReleased;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.ClientSecret;
import dev.roost.payment.domain.DeclineReason;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Declined;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.NeedsCustomerAction;
import dev.roost.payment.domain.GatewayAnswer.NotPossible;
import dev.roost.payment.domain.GatewayAnswer.Obstacle;
import dev.roost.payment.domain.GatewayAnswer.Pending;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayRequest.Authorize;
import dev.roost.payment.domain.GatewayRequest.Capture;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens between Roost and a provider, whatever the provider answers. */
class PaymentWorkerTest extends PaymentCase {

  @Test
  void shouldAskForTheMoneyAndTellTheBookingThatItIsHeld() {
    // given
    var payment = till.opened("card");
    till.gateway.will(HELD);
    // when
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(till.told).containsExactly(new Held(UNTIL));
    assertThat(till.published)
        .containsExactly(new PaymentAuthorized(payment.id(), payment.order().booking(), AMOUNT));
    assertThat(left(payment)).containsExactly(Purpose.GIVE_UP);
  }

  @Test
  void shouldTakeTheMoneyOnceItIsWantedAndTellTheBooking() {
    // given
    var payment = held();
    till.gateway.will(new Captured(REFERENCE, AMOUNT));
    // when
    till.goals.take(payment.order().booking(), Till.STAY);
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.told).containsExactly(new Held(UNTIL), new Taken());
    assertThat(till.published).last()
        .isEqualTo(new PaymentCaptured(payment.id(), payment.order().booking(), AMOUNT));
  }

  @Test
  void shouldWaitAsLongAsTheProviderAsks() {
    // given
    till.opened("card");
    till.gateway.will(new TryLater(Duration.ofSeconds(30)));
    till.work();
    // when
    till.clock.advance(Duration.ofSeconds(29));
    till.work();
    // then
    assertThat(till.gateway.asked(Authorize.class)).hasSize(1);
  }

  @Test
  void shouldLetTheGuestTryAnotherCardAfterARefusal() {
    // given
    var payment = till.opened("card");
    till.gateway.will(new Declined(null, DeclineReason.CARD_EXPIRED, "expired_card"));
    // when
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(till.now(payment).lastDecline()).contains(DeclineReason.CARD_EXPIRED);
    assertThat(till.told).isEmpty();
  }

  @Test
  void shouldTakeAnAmountThatTheProviderDoesNotTakeForARefusal() {
    // given
    var payment = till.opened("card");
    till.gateway.will(new NotPossible(Obstacle.AMOUNT_NOT_TAKEN, "amount_too_small"));
    // when
    till.work();
    // then
    assertThat(till.now(payment).lastDecline()).contains(DeclineReason.CURRENCY_NOT_SUPPORTED);
  }

  @Test
  void shouldWaitForTheGuestOrTheProvider() {
    // given
    var asked = till.opened("card");
    till.gateway.will(new NeedsCustomerAction(REFERENCE, new ClientSecret("secret"), null));
    till.work();
    var pending = till.opened("card");
    till.gateway.will(new Pending(aReference()));
    till.work();
    // then
    assertThat(till.now(asked).status()).isEqualTo(PaymentStatus.DECIDING);
    assertThat(till.now(pending).status()).isEqualTo(PaymentStatus.DECIDING);
    assertThat(left(asked)).containsExactly(Purpose.GIVE_UP);
  }

  @Test
  void shouldGiveUpWhatNobodyDecides() {
    // given
    var payment = till.opened("card");
    till.gateway.will(new NeedsCustomerAction(REFERENCE, new ClientSecret("secret"), null));
    till.work();
    // when: a quarter of an hour to pay, and another one to approve
    till.clock.advance(Duration.ofMinutes(30));
    till.gateway.will(new Voided(REFERENCE));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.RELEASED);
    assertThat(till.published).last()
        .isEqualTo(new PaymentReleased(payment.id(), payment.order().booking(), AMOUNT));
    assertThat(left(payment)).isEmpty();
  }

  @Test
  void shouldNotGiveUpWhatIsPaid() {
    // given
    var payment = held();
    // when
    till.clock.advance(Duration.ofMinutes(30));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(left(payment)).isEmpty();
  }

  @Test
  void shouldNotBeginWhatIsGivenUp() {
    // given
    var payment = till.opened("card");
    till.goals.letGo(payment.order().booking(), Till.STAY);
    // when
    till.work();
    // then
    assertThat(till.gateway.asked()).isEmpty();
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.RELEASED);
  }

  @Test
  void shouldTellTheBookingThatItsMoneyIsGoneWhereItCanNoLongerBeTaken() {
    // given
    var payment = held();
    till.goals.take(payment.order().booking(), Till.STAY);
    till.gateway.will(new NotPossible(Obstacle.ALREADY_VOIDED, "canceled"),
        new Found(object(keyOf(payment), REFERENCE, PaymentState.VOIDED)));
    // when
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(till.told).last().isEqualTo(new NotHeld());
  }

  @Test
  void shouldAskUnderAnotherKeyWhereACaptureWasRefusedAndTheMoneyIsStillHeld() {
    // given
    var payment = held();
    till.goals.take(payment.order().booking(), Till.STAY);
    till.gateway.will(new NotPossible(Obstacle.OTHER, "lock_timeout"),
        new Found(object(keyOf(payment), REFERENCE, PaymentState.AUTHORIZED)));
    till.work();
    // when
    till.gateway.will(new Captured(REFERENCE, AMOUNT));
    till.clock.advance(Duration.ofSeconds(2));
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.gateway.asked(Capture.class)).extracting(Capture::key).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void shouldTakeForVoidedWhatHasEndedByItself() {
    // given
    var payment = held();
    till.goals.letGo(payment.order().booking(), Till.STAY);
    till.gateway.will(new NotPossible(Obstacle.ALREADY_VOIDED, "canceled"),
        new Found(object(keyOf(payment), REFERENCE, PaymentState.VOIDED)));
    // when
    till.work();
    // then
    assertThat(till.now(payment).status()).isEqualTo(PaymentStatus.RELEASED);
  }

  @Test
  void shouldGoOnWithOthersWhereOneFails() {
    // given: nobody has said what to answer, which is a defect
    var broken = till.opened("card");
    till.worker.workDue(10);
    var fine = till.opened("card");
    till.gateway.will(HELD);
    // when
    till.worker.workDue(10);
    // then
    assertThat(till.now(fine).status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(till.work.of(broken.id())).filteredOn(pending -> pending.purpose() == Purpose.HOLD).singleElement()
        .satisfies(pending -> {
          assertThat(pending.failures()).isEqualTo(1);
          assertThat(pending.error()).contains("GatewayMisuse");
        });
  }

  private List<Purpose> left(Payment payment) {
    return till.work.of(payment.id()).stream().map(PaymentWork.Pending::purpose).toList();
  }
}
