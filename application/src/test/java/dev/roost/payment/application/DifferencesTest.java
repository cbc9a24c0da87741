package dev.roost.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;
import static roosttest.payment.PaymentFixture.aReference;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.PaymentPurpose.Difference;
import dev.roost.booking.spi.PaidBookings.MoneyState;
import dev.roost.payment.api.PaymentView;
import dev.roost.payment.contract.PaymentStatus;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.Voided;
import dev.roost.payment.domain.GatewayRequest.Refund;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.shared.Money;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What guests pay more for stays that were altered. */
class DifferencesTest {

  private static final ProviderReference OF_THE_STAY = aReference();
  private static final ProviderReference OF_THE_DIFFERENCE = aReference();
  private static final ProviderReference BACK = ProviderReference.refund("re_1");
  private static final Money MORE = Money.of(100_00, "EUR");

  private final Till till = new Till();
  private final AlterationId alteration = new AlterationId(UUID.randomUUID());
  private final Payment stay = till.opened("card");
  private final BookingId booking = stay.order().booking();

  @BeforeEach
  void aPaidStay() {
    till.gateway.will(authorized(OF_THE_STAY, AMOUNT), new Captured(OF_THE_STAY, AMOUNT));
    till.goals.take(booking, Till.STAY);
    till.work();
    till.told.clear();
  }

  @Test
  void shouldTellTheAlterationAndNotTheBooking() {
    // given
    var difference = till.openedDifference(booking, alteration, MORE, "card");
    till.gateway.will(authorized(OF_THE_DIFFERENCE, MORE));
    // when
    till.work();
    // then
    assertThat(till.toldOf.get(alteration)).isInstanceOf(MoneyState.Held.class);
    // when
    till.gateway.will(new Captured(OF_THE_DIFFERENCE, MORE));
    till.goals.take(booking, new Difference(alteration));
    till.work();
    // then
    assertThat(till.toldOf.get(alteration)).isEqualTo(new MoneyState.Taken());
    assertThat(till.now(difference).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.told).isEmpty();
  }

  @Test
  void shouldLetGoOfTheDifferenceAlone() {
    // given
    var difference = till.openedDifference(booking, alteration, MORE, "card");
    till.gateway.will(authorized(OF_THE_DIFFERENCE, MORE), new Voided(OF_THE_DIFFERENCE));
    till.work();
    // when
    till.goals.letGo(booking, new Difference(alteration));
    till.work();
    // then
    assertThat(till.now(difference).status()).isEqualTo(PaymentStatus.RELEASED);
    assertThat(till.now(stay).status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(till.refunds.ofPayment(stay.id())).isEmpty();
  }

  @Test
  void shouldGiveBackADifferenceThatWasTakenInVain() {
    // given
    var difference = captured();
    till.gateway.will(new Refunded(BACK, MORE));
    // when
    till.goals.letGo(booking, new Difference(alteration));
    till.work();
    // then
    assertThat(till.refunds.ofPayment(difference.id())).singleElement()
        .satisfies(refund -> assertThat(refund.debt().amount()).isEqualTo(MORE));
    assertThat(till.refunds.ofPayment(stay.id())).isEmpty();
  }

  @Test
  void shouldGiveBackOfTheNewestFirst() {
    // given
    captured();
    var back = Money.of(150_00, "EUR");
    till.gateway.will(new Refunded(BACK, MORE), new Refunded(ProviderReference.refund("re_2"), back.minus(MORE)));
    // when
    till.goals.giveBack(booking, back);
    till.work();
    // then
    assertThat(till.gateway.asked(Refund.class)).extracting(Refund::reference, Refund::amount)
        .containsExactlyInAnyOrder(tuple(OF_THE_DIFFERENCE, MORE),
            tuple(OF_THE_STAY, Money.of(50_00, "EUR")));
  }

  @Test
  void shouldTellWhatEachPaymentIsFor() {
    // given
    till.openedDifference(booking, alteration, MORE, "card");
    // then
    assertThat(till.guest.ofBooking(Actors.guest(), booking, new PageRequest(null, 10)).items())
        .extracting(PaymentView::purpose, PaymentView::alteration).containsExactlyInAnyOrder(
            tuple(PaymentView.Purpose.STAY, null),
            tuple(PaymentView.Purpose.DIFFERENCE, alteration));
  }

  private Payment captured() {
    var difference = till.openedDifference(booking, alteration, MORE, "card");
    till.gateway.will(authorized(OF_THE_DIFFERENCE, MORE), new Captured(OF_THE_DIFFERENCE, MORE));
    till.goals.take(booking, new Difference(alteration));
    till.work();
    return till.now(difference);
  }

  private static Authorized authorized(ProviderReference reference, Money amount) {
    return new Authorized(reference, amount, NOW.plus(Duration.ofDays(7)));
  }
}
