package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aKey;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.booking.contract.BookingId;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.contract.RefundFailed;
import dev.roost.payment.contract.RefundId;
import dev.roost.payment.contract.RefundSettled;
import dev.roost.payment.contract.RefundStatus;
import dev.roost.payment.domain.GuestRefund.Debt;
import dev.roost.payment.domain.ProviderObject.RefundState;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.payment.PaymentFixture;

class GuestRefundTest {

  private static final Instant SOON = NOW.plusSeconds(60);
  private static final Instant LATER = NOW.plusSeconds(3_600);
  private static final OperationKey FIRST = aKey();
  private static final OperationKey SECOND = aKey();

  private final Debt debt = new Debt(new PaymentId(UUID.randomUUID()), new BookingId(UUID.randomUUID()), aReference(),
      AMOUNT);
  private final GuestRefund refund = GuestRefund.owe(new RefundId(UUID.randomUUID()), debt, FIRST, NOW);

  @Test
  void shouldBeOwedUntilItHasArrived() {
    // given
    assertThat(refund.status()).isEqualTo(RefundStatus.OWED);
    assertThat(refund.since()).isEqualTo(NOW);
    // when
    told(FIRST, RefundState.PENDING, SOON);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.PENDING);
    assertThat(refund.takeEvents()).isEmpty();
    // when
    told(FIRST, RefundState.SETTLED, LATER);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(refund.since()).isEqualTo(LATER);
    assertThat(refund.takeEvents())
        .containsExactly(new RefundSettled(refund.id(), debt.payment(), debt.booking(), AMOUNT));
  }

  @Test
  void shouldBeOnItsWaySinceThatWasToldFirst() {
    // when
    told(FIRST, RefundState.PENDING, SOON);
    told(FIRST, RefundState.PENDING, LATER);
    // then
    assertThat(refund.since()).isEqualTo(SOON);
  }

  @Test
  void shouldBeOwedAgainUnderAnotherKeyWhenTheTryFails() {
    // given
    told(FIRST, RefundState.PENDING, SOON);
    // when
    refund.learn(FIRST, RefundState.FAILED, "account_closed", LATER, () -> SECOND);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.OWED);
    assertThat(refund.since()).isEqualTo(LATER);
    assertThat(refund.key()).isEqualTo(SECOND);
    assertThat(refund.snapshot().failure()).isEqualTo("account_closed");
    assertThat(refund.takeEvents()).containsExactly(
        new RefundFailed(refund.id(), debt.payment(), debt.booking(), AMOUNT, "account_closed"));
  }

  @ParameterizedTest
  @EnumSource(RefundState.class)
  void shouldNotListenToWhatIsToldOfATryThatWasGivenUp(RefundState state) {
    // given
    refund.fail("account_closed", SOON, SECOND);
    refund.takeEvents();
    var before = refund.snapshot();
    // when
    told(FIRST, state, LATER);
    // then
    assertThat(refund.snapshot()).isEqualTo(before);
    assertThat(refund.takeEvents()).isEmpty();
  }

  @Test
  void shouldGoOnUnderAnotherKeyWhereTheTryIsProvenNotToHaveBeenDone() {
    // when
    refund.renew(SECOND);
    told(FIRST, RefundState.SETTLED, SOON);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.OWED);
    // when
    told(SECOND, RefundState.SETTLED, LATER);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.SETTLED);
  }

  @Test
  void shouldNotBeOwedOnceTheGuestsBankHasGivenTheMoney() {
    // when
    refund.callOff(SOON);
    told(FIRST, RefundState.PENDING, LATER);
    told(FIRST, RefundState.FAILED, LATER);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.CALLED_OFF);
    assertThat(refund.since()).isEqualTo(SOON);
    assertThat(refund.takeEvents()).isEmpty();
    // when: it had gone back all the same
    told(FIRST, RefundState.SETTLED, LATER);
    // then
    assertThat(refund.status()).isEqualTo(RefundStatus.SETTLED);
  }

  @ParameterizedTest
  @EnumSource(value = RefundState.class, names = {"PENDING", "SETTLED"})
  void shouldNotBeCalledOffOnceItIsOnItsWay(RefundState state) {
    // given
    told(FIRST, state, SOON);
    // then
    assertThatIllegalStateException().isThrownBy(() -> refund.callOff(LATER));
  }

  @Test
  void shouldCountGoodwillOnceTowardsWhatIsOwed() {
    // given: 340.00 € were given out of goodwill
    var goodwill = GuestRefund.owe(refund.id(), new Debt(debt.payment(), debt.booking(), debt.source(), AMOUNT,
        new ProposalId(UUID.randomUUID())), FIRST, NOW);
    // then
    assertThat(goodwill.count(eur(100_00))).isEqualTo(eur(100_00));
    assertThat(goodwill.count(eur(300_00))).isEqualTo(eur(240_00));
    assertThat(goodwill.count(eur(1_00))).isEqualTo(eur(0));
    assertThat(goodwill.counted()).isEqualTo(AMOUNT);
    assertThatIllegalStateException().as("it is owed").isThrownBy(() -> refund.count(eur(1_00)));
  }

  /** Told twice, late, out of order: money that has arrived has arrived once, and stays so. */
  @Property(tries = 200)
  void shouldArriveOnceWhateverIsToldThen(@ForAll List<RefundState> before, @ForAll List<RefundState> after) {
    // given
    var told = GuestRefund.owe(refund.id(), debt, FIRST, NOW);
    before.forEach(state -> told.learn(told.key(), state, "bank_says_no", SOON, PaymentFixture::aKey));
    told.learn(told.key(), RefundState.SETTLED, "", LATER, PaymentFixture::aKey);
    var arrived = told.snapshot();
    var events = new ArrayList<>(told.takeEvents());
    // when
    after.forEach(state -> told.learn(told.key(), state, "bank_says_no", LATER.plusSeconds(1), PaymentFixture::aKey));
    events.addAll(told.takeEvents());
    // then
    assertThat(told.snapshot()).isEqualTo(arrived);
    assertThat(arrived.status()).isEqualTo(RefundStatus.SETTLED);
    assertThat(events).filteredOn(RefundSettled.class::isInstance).hasSize(1);
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }

  private void told(OperationKey operation, RefundState state, Instant at) {
    refund.learn(operation, state, "", at, PaymentFixture::aKey);
  }
}
