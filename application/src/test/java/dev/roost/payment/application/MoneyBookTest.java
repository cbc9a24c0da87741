package dev.roost.payment.application;

import static dev.roost.ledger.contract.AccountKind.GUEST_FUNDS_HELD;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_CLEARING;
import static dev.roost.ledger.contract.AccountKind.PROVIDER_FEES;
import static dev.roost.ledger.contract.AccountKind.REFUNDS_PAYABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Cost;
import dev.roost.payment.domain.GatewayAnswer.RefundFailed;
import dev.roost.payment.domain.GatewayAnswer.RefundPending;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.TryLater;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import roosttest.payment.PaymentFixture;

/** The books follow the money. */
class MoneyBookTest {

  private static final ProviderReference REFERENCE = aReference();
  private static final ProviderReference REFUND = ProviderReference.refund("re_1");
  private static final Money HALF = Money.of(170_00, "EUR");
  private static final Money NOTHING = Money.zero(AMOUNT.currency());

  private final Till till = new Till();

  @Test
  void shouldEnterNothingWhileMoneyIsOnlyHeld() {
    // given
    till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))));
    // when
    till.work();
    // then
    assertThat(till.books.sources()).isEmpty();
  }

  @Test
  void shouldEnterACaptureOnceHoweverOftenItIsTold() {
    // given
    var payment = captured();
    var attempt = payment.taken().getFirst();
    // when
    till.store.change(payment, it -> it.learn(PaymentFixture.object(attempt.authorize(), REFERENCE,
        PaymentState.CAPTURED), NOW.plusSeconds(60), PaymentFixture::aKey));
    // then
    assertThat(till.books.sources()).containsExactly("payment.captured:" + attempt.authorize());
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT);
    assertThat(balance(GUEST_FUNDS_HELD, payment)).isEqualTo(AMOUNT);
  }

  @Test
  void shouldEnterWhatIsOwedWhenItIsOwedAndWhatHasArrivedWhenItHas() {
    // given
    var payment = captured();
    // when
    till.goals.giveBack(payment.order().booking(), HALF);
    // then
    assertThat(balance(GUEST_FUNDS_HELD, payment)).isEqualTo(HALF);
    assertThat(balance(REFUNDS_PAYABLE, payment)).isEqualTo(HALF);
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT);
    // when
    till.gateway.will(new RefundPending(REFUND, HALF));
    till.work();
    // then
    assertThat(balance(REFUNDS_PAYABLE, payment)).isEqualTo(HALF);
  }

  @Test
  void shouldEnterARefundThatFailedAtFirstOnce() {
    // given
    var payment = captured();
    till.goals.giveBack(payment.order().booking(), HALF);
    till.gateway.will(new RefundFailed(REFUND, "account_closed"), new Refunded(REFUND, HALF));
    // when
    till.work();
    till.clock.advance(Duration.ofHours(1));
    till.work();
    // then
    assertThat(till.books.posted("payment.refund-owed")).isEqualTo(1);
    assertThat(till.books.posted("payment.refunded")).isEqualTo(1);
    assertThat(balance(REFUNDS_PAYABLE, payment)).isEqualTo(NOTHING);
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(HALF);
  }

  @Test
  void shouldEnterWhatWasTakenInVainAndThatItGoesBack() {
    // given
    var payment = captured();
    till.gateway.will(new Refunded(REFUND, AMOUNT));
    // when
    till.goals.letGo(payment.order().booking(), Till.STAY);
    till.work();
    // then
    assertThat(till.books.posted("payment.captured")).isEqualTo(1);
    assertThat(balance(GUEST_FUNDS_HELD, payment)).isEqualTo(NOTHING);
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(NOTHING);
  }

  @Test
  void shouldEnterWhatTheProviderChargesOnceItCanTell() {
    // given
    till.gateway.charge();
    var fee = Money.of(5_35, "EUR");
    var opened = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT),
        new TryLater(Duration.ofMinutes(10)), new Cost(fee));
    till.goals.take(opened.order().booking(), Till.STAY);
    till.work();
    assertThat(till.books.posted("payment.charged")).isZero();
    // when
    till.clock.advance(Duration.ofMinutes(10));
    till.work();
    till.work();
    // then
    assertThat(till.books.posted("payment.charged")).isEqualTo(1);
    assertThat(till.books.shared(PROVIDER_FEES)).isEqualTo(fee);
    assertThat(till.books.shared(PROVIDER_CLEARING)).isEqualTo(AMOUNT.minus(fee));
    assertThat(balance(GUEST_FUNDS_HELD, opened)).isEqualTo(AMOUNT);
  }

  private Payment captured() {
    var payment = till.opened("card");
    till.gateway.will(new Authorized(REFERENCE, AMOUNT, NOW.plus(Duration.ofDays(7))), new Captured(REFERENCE, AMOUNT));
    till.goals.take(payment.order().booking(), Till.STAY);
    till.work();
    return till.now(payment);
  }

  private Money balance(AccountKind kind, Payment payment) {
    return till.books.balance(Account.ofBooking(kind, payment.order().booking().value(), AMOUNT.currency())).amount();
  }
}
