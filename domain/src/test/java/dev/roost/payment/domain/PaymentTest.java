package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose;
import dev.roost.payment.contract.PaymentAuthorized;
import dev.roost.payment.contract.PaymentCaptured;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.PaymentRefusal.PaymentStatusForbids;
import dev.roost.payment.contract.PaymentRefusal.PaymentTooLate;
import dev.roost.payment.contract.PaymentReleased;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.Payment.Order;
import dev.roost.payment.domain.PaymentMethod.Presented;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.Step.Hold;
import dev.roost.payment.domain.Step.LetGo;
import dev.roost.payment.domain.Step.Take;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentTest {
  private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
  private static final Money AMOUNT = Money.of(340_00, "EUR");
  private static final BookingId BOOKING = new BookingId(UUID.randomUUID());
  private static final PaymentMethodToken CARD = new PaymentMethodToken("card_one");
  private static final PaymentMethodToken OTHER_CARD = new PaymentMethodToken("card_two");
  private static final OperationKey FIRST = key();
  private static final OperationKey SECOND = key();
  private static final ProviderReference ONE = ProviderReference.payment("pi_one");
  private static final ProviderReference TWO = ProviderReference.payment("pi_two");

  private final Payment payment = Payment.open(new PaymentId(UUID.randomUUID()),
      new Order(BOOKING, new PaymentPurpose.Stay(), new UserId(UUID.randomUUID()), new UserId(UUID.randomUUID()),
          AMOUNT,
          NOW.plusSeconds(900)));

  @Test
  void shouldWaitForAMethodAndThenAskForTheMoney() {
    // given
    assertThat(payment.status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(payment.steps()).isEmpty();
    // when
    payment.payWith(CARD, FIRST, NOW);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.DECIDING);
    assertThat(payment.steps()).containsExactly(new Hold(FIRST, new Presented(CARD, false), AMOUNT));
  }

  @Test
  void shouldAskOnceMoreUnderTheSameKeyUntilItIsKnownWhatBecameOfIt() {
    // when: the same request comes again, no answer has come
    payment.payWith(CARD, FIRST, NOW);
    payment.payWith(CARD, FIRST, NOW);
    // then
    assertThat(payment.steps()).containsExactly(new Hold(FIRST, new Presented(CARD, false), AMOUNT));
  }

  @Test
  void shouldTellThatTheMoneyIsHeldAndTakeItOnceItIsWanted() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    // when
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    // then
    assertThat(payment.takeEvents()).containsExactly(new PaymentAuthorized(payment.id(), BOOKING, AMOUNT));
    assertThat(payment.steps()).isEmpty();
    // when
    payment.take(PaymentTest::key);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURING);
    assertThat(payment.steps()).singleElement().isInstanceOfSatisfying(Take.class,
        take -> assertThat(take.attempt()).isEqualTo(ONE));
    // when
    learn(FIRST, ONE, PaymentState.CAPTURED, 2);
    // then
    assertThat(payment.takeEvents()).containsExactly(new PaymentCaptured(payment.id(), BOOKING, AMOUNT));
    assertThat(payment.steps()).isEmpty();
  }

  @Test
  void shouldKeepTheKeyOfACaptureThatIsAskedForAgain() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    payment.take(PaymentTest::key);
    var steps = payment.steps();
    // when
    payment.take(PaymentTest::key);
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 3);
    // then
    assertThat(payment.steps()).isEqualTo(steps);
  }

  @Test
  void shouldLetGoOfWhatIsHeld() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    payment.takeEvents();
    // when
    payment.letGo(PaymentTest::key);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.RELEASING);
    assertThat(payment.steps()).singleElement().isInstanceOfSatisfying(LetGo.class,
        step -> assertThat(step.attempt()).isEqualTo(ONE));
    // when
    learn(FIRST, ONE, PaymentState.VOIDED, 2);
    // then
    assertThat(payment.steps()).isEmpty();
    assertThat(payment.takeEvents()).containsExactly(new PaymentReleased(payment.id(), BOOKING, AMOUNT));
  }

  @Test
  void shouldLetGoOfMoneyThatComesAfterThePaymentWasGivenUp() {
    // given: the guest took too long, the provider has not answered
    payment.payWith(CARD, FIRST, NOW);
    payment.letGo(PaymentTest::key);
    assertThat(payment.steps()).containsExactly(new Hold(FIRST, new Presented(CARD, false), AMOUNT));
    // when
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.RELEASING);
    assertThat(payment.steps()).singleElement().isInstanceOf(LetGo.class);
    assertThat(payment.takeEvents()).isEmpty();
  }

  @Test
  void shouldOweBackWhatWasTakenAlthoughItHadBeenGivenUp() {
    // given: the capture is under way when the booking is called off
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    payment.take(PaymentTest::key);
    payment.letGo(PaymentTest::key);
    assertThat(payment.steps()).singleElement().isInstanceOf(LetGo.class);
    // when
    learn(FIRST, ONE, PaymentState.CAPTURED, 2);
    // then
    assertThat(payment.takenInVain()).map(Attempt::reference).hasValue(ONE);
    assertThat(payment.steps()).isEmpty();
  }

  @Test
  void shouldBeReleasedAtOnceWhereNothingWasAskedFor() {
    // when
    payment.letGo(PaymentTest::key);
    // then
    assertThat(payment.takeEvents()).containsExactly(new PaymentReleased(payment.id(), BOOKING, AMOUNT));
  }

  @Test
  void shouldTakeAnotherMethodAfterARefusalAndLetGoOfTheRefusedOneOncePaid() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.NEEDS_METHOD, 1);
    assertThat(payment.status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(payment.lastDecline()).hasValue(DeclineReason.INSUFFICIENT_FUNDS);
    // when
    payment.payWith(OTHER_CARD, SECOND, NOW);
    learn(SECOND, TWO, PaymentState.AUTHORIZED, 2);
    // then: the guest can no longer pay with the first one too
    assertThat(payment.status()).isEqualTo(PaymentStatus.AUTHORIZED);
    assertThat(payment.steps()).singleElement().isInstanceOfSatisfying(LetGo.class,
        step -> assertThat(step.attempt()).isEqualTo(ONE));
  }

  @Test
  void shouldTakeOnlyOneOfTwoMethodsThatBothHoldMoney() {
    // given: the first card is approved after all, while the second one has been asked
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.NEEDS_METHOD, 1);
    payment.payWith(OTHER_CARD, SECOND, NOW);
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 2);
    payment.take(PaymentTest::key);
    // when
    learn(SECOND, TWO, PaymentState.AUTHORIZED, 3);
    // then
    assertThat(payment.steps()).hasSize(2)
        .anySatisfy(step -> assertThat(step).isInstanceOfSatisfying(Take.class,
            take -> assertThat(take.attempt()).isEqualTo(ONE)))
        .anySatisfy(step -> assertThat(step).isInstanceOfSatisfying(LetGo.class,
            letGo -> assertThat(letGo.attempt()).isEqualTo(TWO)));
  }

  @Test
  void shouldEndAnAttemptThatWasRefusedWithoutAnObject() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    // when
    payment.refused(FIRST, DeclineReason.METHOD_UNUSABLE, NOW, PaymentTest::key);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.WAITING);
    assertThat(payment.steps()).isEmpty();
    payment.letGo(PaymentTest::key);
    assertThat(payment.status()).isEqualTo(PaymentStatus.RELEASED);
  }

  @Test
  void shouldRefuseAMethodThatComesTooLateOrTwice() {
    // then
    assertThat(refusal(() -> payment.payWith(CARD, FIRST, NOW.plusSeconds(900))))
        .isEqualTo(new PaymentTooLate(NOW.plusSeconds(900)));
    // given
    payment.payWith(CARD, FIRST, NOW);
    // then
    assertThat(refusal(() -> payment.payWith(OTHER_CARD, SECOND, NOW)))
        .isEqualTo(new PaymentStatusForbids("pay", PaymentStatus.DECIDING));
  }

  @Test
  void shouldLetAnUndecidedAttemptComeToItsEndWhenTheTimeToPayIsOver() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    // when
    payment.expire(PaymentTest::key);
    learn(FIRST, ONE, PaymentState.AUTHORIZED, 1);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.AUTHORIZED);
    // when
    payment.expire(PaymentTest::key);
    // then
    assertThat(payment.status()).isEqualTo(PaymentStatus.AUTHORIZED);
  }

  @Test
  void shouldLetGoOfWhatWaitsWhenTheTimeToPayIsOver() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.NEEDS_METHOD, 1);
    // when
    payment.expire(PaymentTest::key);
    // then
    assertThat(payment.steps()).singleElement().isInstanceOf(LetGo.class);
  }

  @Test
  void shouldAskUnderAnotherKeyWhatIsProvenNotToHaveBeenDone() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    // when
    payment.renew(FIRST, SECOND);
    // then
    assertThat(payment.steps()).containsExactly(new Hold(SECOND, new Presented(CARD, false), AMOUNT));
    // given
    learn(SECOND, ONE, PaymentState.AUTHORIZED, 1);
    payment.take(PaymentTest::key);
    var capture = payment.steps().getFirst().key();
    // when
    payment.renew(capture, FIRST);
    // then
    assertThat(payment.steps()).containsExactly(new Take(FIRST, ONE, AMOUNT));
  }

  @Test
  void shouldOweBackAllThatWasTakenForABookingThatDoesNotTakePlace() {
    // given
    payment.payWith(CARD, FIRST, NOW);
    learn(FIRST, ONE, PaymentState.CAPTURED, 1);
    payment.takeEvents();
    // when
    payment.letGo(PaymentTest::key);
    // then
    assertThat(payment.takenInVain()).map(Attempt::reference).hasValue(ONE);
    assertThat(payment.steps()).isEmpty();
    assertThat(payment.takeEvents()).containsExactly(new PaymentReleased(payment.id(), BOOKING, AMOUNT));
  }

  @Test
  void shouldRefuseWhatCannotBeAnyMore() {
    // given
    var givenUp = Payment.open(payment.id(), payment.order());
    givenUp.letGo(PaymentTest::key);
    // then
    assertThat(refusal(() -> givenUp.take(PaymentTest::key)))
        .isEqualTo(new PaymentStatusForbids("capture", PaymentStatus.RELEASED));
    assertThat(refusal(() -> givenUp.payWith(CARD, FIRST, NOW)))
        .isEqualTo(new PaymentStatusForbids("pay", PaymentStatus.RELEASED));
  }

  /** Promise 8 in small: 500 shuffles of what the provider tells, each piece five times. */
  @Test
  void shouldEndTheSameInWhateverOrderTheProviderTells() {
    // given
    var told = List.of(object(FIRST, ONE, PaymentState.NEEDS_ACTION), object(FIRST, ONE, PaymentState.NEEDS_METHOD),
        object(FIRST, ONE, PaymentState.PROCESSING), object(FIRST, ONE, PaymentState.AUTHORIZED),
        object(FIRST, ONE, PaymentState.CAPTURED));
    var random = new Random(20270501);
    for (int shuffle = 0; shuffle < 500; shuffle++) {
      var order = new ArrayList<>(IntStream.range(0, told.size() * 5).mapToObj(i -> i % told.size()).toList());
      Collections.shuffle(order, random);
      var shuffled = Payment.restore(payment.snapshot());
      shuffled.payWith(CARD, FIRST, NOW);
      shuffled.take(PaymentTest::key);
      // when
      order.forEach(i -> shuffled.learn(told.get(i), NOW.plusSeconds(i), PaymentTest::key));
      // then
      assertThat(shuffled.status()).as("%s", order).isEqualTo(PaymentStatus.CAPTURED);
      assertThat(shuffled.steps()).isEmpty();
      assertThat(shuffled.takeEvents()).filteredOn(PaymentCaptured.class::isInstance).hasSize(1);
    }
  }

  private void learn(OperationKey operation, ProviderReference reference, PaymentState state, int second) {
    payment.learn(object(operation, reference, state), NOW.plusSeconds(second), PaymentTest::key);
  }

  private static ProviderPayment object(OperationKey operation, ProviderReference reference, PaymentState state) {
    var nothing = Money.zero(AMOUNT.currency());
    return new ProviderPayment(reference, null, operation, state, AMOUNT,
        state == PaymentState.CAPTURED ? AMOUNT : nothing, nothing, null,
        state == PaymentState.NEEDS_METHOD ? DeclineReason.INSUFFICIENT_FUNDS : null);
  }

  private static Refusal refusal(Runnable work) {
    return catchThrowableOfType(Refused.class, work::run).refusal();
  }

  private static OperationKey key() {
    return new OperationKey(UUID.randomUUID());
  }
}
