package dev.roost.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.payment.Orders.euros;
import static roosttest.payment.Orders.someKey;
import static roosttest.payment.PaymentFixture.CARD;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.payment.domain.GatewayRequest.LookUp;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.Money;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import roosttest.payment.Orders;

class GatewayRequestTest {

  private static final Orders ORDERS = Orders.ofSomePayment();
  private static final PayoutAccount ACCOUNT = new PayoutAccount("acct_1");

  @ParameterizedTest
  @MethodSource("movingMoney")
  void shouldMoveOneCentButNeverNothingAndNeverBackwards(Function<Money, GatewayRequest> request) {
    assertThat(request.apply(euros(1)).payment()).isEqualTo(ORDERS.payment());
    assertThatIllegalArgumentException().isThrownBy(() -> request.apply(euros(0))).withMessageContaining("0.00 EUR");
    assertThatIllegalArgumentException().isThrownBy(() -> request.apply(euros(-1)));
  }

  static Stream<Named<Function<Money, GatewayRequest>>> movingMoney() {
    return Stream.of(Named.of("hold", amount -> ORDERS.authorize(CARD, amount)),
        Named.of("take", amount -> ORDERS.capture(aReference(), amount)),
        Named.of("give back", amount -> ORDERS.refund(aReference(), amount)),
        Named.of("pass on", amount -> ORDERS.transfer(aReference(), ACCOUNT, amount)));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void shouldLookForWhatBelongsToAPaymentAtThatPayment(Kind kind) {
    // then
    assertThat(lookUp(kind, aReference()).kind()).isEqualTo(kind);
    if (kind == Kind.PAYMENT) {
      assertThat(ORDERS.lookUpAuthorization(someKey(), NOW).source()).isNull();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LookUp(someKey(), ORDERS.payment(), kind, null, NOW, NOW));
    }
  }

  @Test
  void shouldHaveTriedForTheLastTimeNoEarlierThanForTheFirst() {
    // then: one try is the first and the last
    assertThat(lookUp(Kind.REFUND, aReference()).lastTried()).isEqualTo(NOW);
    assertThatIllegalArgumentException().isThrownBy(
        () -> new LookUp(someKey(), ORDERS.payment(), Kind.REFUND, aReference(), NOW, NOW.minusNanos(1)));
  }

  private static LookUp lookUp(Kind kind, ProviderReference source) {
    return new LookUp(someKey(), ORDERS.payment(), kind, source, NOW, NOW);
  }
}
