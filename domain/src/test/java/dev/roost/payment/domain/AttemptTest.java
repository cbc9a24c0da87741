package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.CARD;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aPayment;
import static roosttest.payment.PaymentFixture.aReference;
import static roosttest.payment.PaymentFixture.object;

import dev.roost.payment.domain.Attempt.Knowledge;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.shared.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of one try to pay. */
class AttemptTest {

  private static final OperationKey KEY = aKey();
  private static final ProviderReference REFERENCE = aReference();
  private static final Instant SOON = NOW.plusSeconds(60);
  private static final Instant LATER = NOW.plusSeconds(120);

  private final Attempt fresh = begun();

  /** A guest may try again after a refusal, and be refused again: there the later one counts, whichever is told first. */
  @ParameterizedTest
  @CsvSource({"NEEDS_METHOD, NEEDS_ACTION, OPEN", "NEEDS_ACTION, NEEDS_METHOD, DECLINED"})
  void shouldBelieveTheLaterOfARefusalAndAnOpenDecision(PaymentState earlier, PaymentState later, Knowledge known) {
    // given
    var one = object(KEY, REFERENCE, earlier);
    var other = object(KEY, REFERENCE, later);
    // then
    assertThat(fresh.learn(one, SOON).learn(other, LATER).knowledge()).isEqualTo(known);
    assertThat(fresh.learn(other, LATER).learn(one, SOON).knowledge()).isEqualTo(known);
  }

  @Test
  void shouldBelieveWhatWasToldFirstOfOneMoment() {
    // given
    var refused = fresh.learn(object(KEY, REFERENCE, PaymentState.NEEDS_METHOD), SOON);
    // then
    assertThat(refused.learn(object(KEY, REFERENCE, PaymentState.NEEDS_ACTION), SOON)).isEqualTo(refused);
  }

  /** The answer of a call may be a refusal without an object; an event of the same moment brings the object. */
  @Test
  void shouldLearnTheObjectOfARefusalThatCameWithoutOne() {
    // given
    var refused = fresh.refused(DeclineReason.CARD_EXPIRED, SOON);
    assertThat(refused.isOver()).isTrue();
    // when
    var learned = refused.learn(object(KEY, REFERENCE, PaymentState.NEEDS_METHOD), SOON);
    // then: it could still hold money
    assertThat(learned.reference()).isEqualTo(REFERENCE);
    assertThat(learned.isOver()).isFalse();
    assertThat(learned.canBeLetGo()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = PaymentState.class, names = {"AUTHORIZED", "CAPTURED", "VOIDED"})
  void shouldNotForgetMoneyForARefusalThatComesLate(PaymentState state) {
    // given
    var known = fresh.learn(object(KEY, REFERENCE, state), SOON);
    // then
    assertThat(known.refused(DeclineReason.DECLINED, LATER)).isEqualTo(known);
    assertThat(known.learn(object(KEY, REFERENCE, PaymentState.NEEDS_ACTION), LATER)).isEqualTo(known);
  }

  @Test
  void shouldTakeARefusalForTheAnswerToAnOpenDecision() {
    // given
    var open = fresh.learn(object(KEY, REFERENCE, PaymentState.NEEDS_ACTION), SOON);
    // when
    var refused = open.refused(DeclineReason.AUTHENTICATION_FAILED, LATER);
    // then
    assertThat(refused.knowledge()).isEqualTo(Knowledge.DECLINED);
    assertThat(refused.decline()).isEqualTo(DeclineReason.AUTHENTICATION_FAILED);
    assertThat(refused.knownAt()).isEqualTo(LATER);
  }

  /** The answer of a call can be a moment older than an event that overtook it. */
  @ParameterizedTest
  @CsvSource({"NEEDS_ACTION, AUTHORIZED, HELD", "NEEDS_METHOD, AUTHORIZED, HELD", "AUTHORIZED, CAPTURED, TAKEN"})
  void shouldBelieveWhatGoesFurtherWhateverItsMoment(PaymentState told, PaymentState further, Knowledge known) {
    // given
    var learned = fresh.learn(object(KEY, REFERENCE, told), LATER);
    // then
    assertThat(learned.learn(object(KEY, REFERENCE, further), SOON).knowledge()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"CAPTURED, VOIDED", "VOIDED, CAPTURED"})
  void shouldStayWithItsEnd(PaymentState end, PaymentState other) {
    // given
    var ended = fresh.learn(object(KEY, REFERENCE, end), SOON);
    // then
    assertThat(ended.learn(object(KEY, REFERENCE, other), LATER)).isEqualTo(ended);
    assertThat(ended.canBeLetGo()).isFalse();
  }

  @Test
  void shouldRememberHowLongTheMoneyIsHeldWhereTheProviderDoesNotTellItAgain() {
    // given
    var held = fresh.learn(object(KEY, REFERENCE, PaymentState.AUTHORIZED), SOON);
    var until = held.captureBefore();
    // when
    var again = held.learn(heldUntil(null), LATER);
    // then
    assertThat(until).isNotNull();
    assertThat(again.captureBefore()).isEqualTo(until);
    assertThat(again.learn(heldUntil(LATER), LATER.plusSeconds(1)).captureBefore()).isEqualTo(LATER);
  }

  @Test
  void shouldBeMeantByItsKeyAndOnceKnownByTheNameOfItsObject() {
    // given
    var known = fresh.learn(object(KEY, REFERENCE, PaymentState.PROCESSING), SOON);
    // then
    assertThat(fresh.isMeant(KEY, null)).isTrue();
    assertThat(fresh.isMeant(null, REFERENCE)).isFalse();
    assertThat(known.isMeant(aKey(), REFERENCE)).isTrue();
    assertThat(known.isMeant(aKey(), aReference())).isFalse();
  }

  private static Attempt begun() {
    var payment = aPayment();
    payment.payWith(CARD, KEY, NOW);
    return payment.snapshot().attempts().getFirst();
  }

  private static ProviderPayment heldUntil(Instant until) {
    var nothing = Money.zero(AMOUNT.currency());
    return new ProviderPayment(REFERENCE, null, KEY, PaymentState.AUTHORIZED, AMOUNT, nothing, nothing, until, null);
  }
}
