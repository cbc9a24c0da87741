package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.AlterationFixture.anAlteration;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.booking.BookingFixture.priceFor;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingBill.Agreed;
import dev.roost.booking.contract.BookingBill.CalledOff;
import dev.roost.booking.contract.BookingBill.HostCosts;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a booking has cost, for whoever writes documents of it. */
class BillsTest {

  @Test
  void shouldTellThePriceThatWasAgreedOn() {
    // given
    var booking = aConfirmedBooking().build();
    // then
    assertThat(Bills.of(booking, List.of()))
        .isEqualTo(new BookingBill(booking.id(), LOFT, ANNA, CARA, true, List.of(
            new Agreed(null, MAY, priceFor(3).lines(), costs(7_00, 10_20)))));
    assertThat(Bills.of(aConfirmedBooking().paidAtProperty().build(), List.of()).throughRoost()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = BookingStatus.class, names = {"AWAITING_PAYMENT", "REQUESTED", "CAPTURING", "DECLINED",
      "PAYMENT_FAILED", "EXPIRED", "WITHDRAWN"})
  void shouldBillNothingThatWasNeverConfirmed(BookingStatus status) {
    assertThat(Bills.of(aBooking().in(status).build(), List.of()).occasions()).isEmpty();
  }

  @Test
  void shouldTellWhatTheStayCostBeforeAndAfterEachAlteration() {
    // given: three nights became five, and then four
    var first = anAlteration().to(LONGER).in(AlterationStatus.APPLIED).build();
    var four = new StayDates(MAY.checkIn(), MAY.checkIn().plusDays(4));
    var second = anAlteration().to(four).in(AlterationStatus.APPLIED).build();
    var booking = aConfirmedBooking().staying(four).build();
    // when
    var occasions = Bills.of(booking, List.of(first, second)).occasions();
    // then
    assertThat(occasions).containsExactly(
        new Agreed(null, MAY, priceFor(3).lines(), costs(7_00, 10_20)),
        new Agreed(first.id(), LONGER, priceFor(5).lines(), costs(7_00, 16_20)),
        new Agreed(second.id(), four, priceFor(4).lines(), costs(7_00, 13_20)));
  }

  @Test
  void shouldTellWhatGoesBackOfAStayThatIsCalledOff() {
    // given: an hour before check-in a flexible host keeps one of three nights
    var booking = aConfirmedBooking().build();
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, booking.terms().startsAt().minus(Duration.ofHours(1)));
    var refund = booking.refund().orElseThrow();
    // when
    var occasions = Bills.of(booking, List.of()).occasions();
    // then: of 340.00 € 240.00 go back, and of taxes and fee of the host what is not kept of them
    assertThat(refund.total()).isEqualTo(eur(240_00));
    assertThat(occasions).hasSize(2).last()
        .isEqualTo(new CalledOff(BookingStatus.CANCELLED_BY_GUEST, MAY, refund, costs(4_94, 7_20)));
  }

  private static HostCosts costs(long tax, long fee) {
    return new HostCosts(priceFor(3).share().includedTaxes().stream()
        .map(line -> QuoteLine.of(line.kind(), line.rule(), line.source(), 1, eur(tax))).toList(), eur(fee));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
