package dev.roost.payment.application;

import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.HOST_PAYABLE;
import static dev.roost.ledger.contract.AccountKind.HOST_RECEIVABLE;
import static dev.roost.ledger.contract.AccountKind.PLATFORM_FEE;
import static dev.roost.ledger.contract.AccountKind.TAX_PAYABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookingEarnings.Earned;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.payment.contract.EarningsReleased;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is earned with a booking of 340.00 € is released: 280.00 to the host, 40.00 to Roost, 20.00 are taxes. */
class ReleaseWorkTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(3));
  private static final ProviderReference REFERENCE = aReference();

  private final Till till = new Till();
  private final BookingId booking = captured();

  @Test
  void shouldReleaseNothingBeforeItIsEarned() {
    // given
    earned(0, 0, 0, LATER);
    // when
    work();
    // then
    assertThat(held()).isEqualTo(AMOUNT);
    assertThat(releases()).isEmpty();
  }

  @Test
  void shouldReleaseToHostRoostAndAuthoritiesWhenItIsEarned() {
    // given
    till.clock.advance(Duration.ofDays(3));
    earned(280_00, 40_00, 20_00, null);
    // when
    work();
    work();
    // then
    assertThat(held()).isEqualTo(eur(0));
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(280_00));
    assertThat(till.books.shared(PLATFORM_FEE)).isEqualTo(eur(40_00));
    assertThat(till.books.shared(TAX_PAYABLE)).isEqualTo(eur(20_00));
    assertThat(releases()).containsExactly(new EarningsReleased(booking, 1, Till.HOST, eur(280_00), LATER));
  }

  @Test
  void shouldReleaseMonthByMonth() {
    // given
    till.clock.advance(Duration.ofDays(3));
    earned(140_00, 20_00, 10_00, LATER.plus(Duration.ofDays(30)));
    work();
    assertThat(held()).isEqualTo(eur(170_00));
    // when
    till.clock.advance(Duration.ofDays(30));
    earned(280_00, 40_00, 20_00, null);
    work();
    // then
    assertThat(held()).isEqualTo(eur(0));
    assertThat(releases()).extracting(EarningsReleased::amount).containsExactly(eur(140_00), eur(140_00));
  }

  @Test
  void shouldTakeBackWhatIsNotEarnedAnyMore() {
    // given: released, then called off with half of it going back
    till.clock.advance(Duration.ofDays(3));
    earned(280_00, 40_00, 20_00, null);
    work();
    till.gateway.will(new Refunded(ProviderReference.refund("re_1"), eur(170_00)));
    // when
    till.goals.giveBack(booking, eur(170_00));
    earned(120_00, 40_00, 10_00, null);
    work();
    till.work();
    // then
    assertThat(held()).isEqualTo(eur(0));
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(280_00));
    assertThat(ofHost(HOST_RECEIVABLE)).isEqualTo(eur(160_00));
    assertThat(till.books.shared(PLATFORM_FEE)).isEqualTo(eur(40_00));
    assertThat(till.books.shared(TAX_PAYABLE)).isEqualTo(eur(10_00));
    assertThat(releases()).extracting(EarningsReleased::amount).containsExactly(eur(280_00), eur(-160_00));
  }

  @Test
  void shouldLetTheHostWaitForWhatIsNotPaidYet() {
    // given: a stay of 600.00 of which 340.00 are paid
    till.clock.advance(Duration.ofDays(3));
    earned(500_00, 60_00, 40_00, null);
    // when
    work();
    // then
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(240_00));
    assertThat(held()).isEqualTo(eur(0));
    // when: the rest is captured
    till.books.capture(booking.value(), eur(260_00));
    till.releases.again(booking);
    work();
    // then
    assertThat(ofHost(HOST_PAYABLE)).isEqualTo(eur(500_00));
    assertThat(held()).isEqualTo(eur(0));
  }

  @Test
  void shouldFollowWhatChangesTheBookingOnceItIsSaid() {
    // given
    till.clock.advance(Duration.ofDays(3));
    earned(280_00, 40_00, 20_00, null);
    work();
    // when
    earned(300_00, 20_00, 20_00, null);
    work();
    // then: nobody has said that anything changed
    assertThat(releases()).hasSize(1);
    // when
    till.goals.giveBack(booking, eur(0));
    work();
    // then
    assertThat(releases()).extracting(EarningsReleased::amount).containsExactly(eur(280_00), eur(20_00));
  }

  @Test
  void shouldTryAgainWhereABookingCannotBeRead() {
    // given
    till.clock.advance(Duration.ofDays(3));
    // when
    work();
    // then
    assertThat(releases()).isEmpty();
    // when
    earned(280_00, 40_00, 20_00, null);
    till.clock.advance(Duration.ofSeconds(1));
    work();
    // then
    assertThat(releases()).hasSize(1);
  }

  /** The stay begins in two days. */
  private BookingId captured() {
    var payment = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT));
    till.goals.take(payment.order().booking(), Till.STAY);
    till.work();
    till.goals.release(payment.order().booking(), Till.HOST, AMOUNT.currency(), LATER);
    return payment.order().booking();
  }

  private void earned(long host, long roost, long taxes, @Nullable Instant next) {
    till.earned.put(booking, new Earned(eur(host), eur(roost), eur(taxes), Optional.ofNullable(next)));
  }

  private void work() {
    till.releaseWork.workDue(10);
  }

  private List<EarningsReleased> releases() {
    return till.published.stream().filter(EarningsReleased.class::isInstance).map(EarningsReleased.class::cast)
        .toList();
  }

  private Money held() {
    return till.books.balance(Account.ofBooking(GUEST_FUNDS_HELD, booking.value(), AMOUNT.currency())).amount();
  }

  private Money ofHost(AccountKind kind) {
    return till.books.balance(Account.ofUser(kind, Till.HOST, AMOUNT.currency())).amount();
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
