package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.Side;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Three nights from Friday, 14 May 2027, 15:00 in Berlin: 340.00 €, of which 7.00 are taxes and 10.20 Roost's. */
class EarningsTest {

  private static final Instant CHECK_IN = Instant.parse("2027-05-14T13:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void shouldEarnADayAfterCheckIn() {
    // given
    var booking = aBooking().in(BookingStatus.IN_STAY).build();
    // then
    assertThat(booking.earnsFrom()).isEqualTo(CHECK_IN.plus(DAY));
    assertThat(booking.earningsBy(CHECK_IN.plus(DAY).minusSeconds(1)).soFar()).isEqualTo(split(0, 0, 0));
    assertThat(booking.earningsBy(CHECK_IN).next()).contains(CHECK_IN.plus(DAY));
    assertThat(booking.earningsBy(CHECK_IN.plus(DAY)).soFar()).isEqualTo(split(322_80, 10_20, 7_00));
    assertThat(booking.earningsBy(CHECK_IN.plus(DAY)).next()).isEmpty();
  }

  @Test
  void shouldEarnALongStayMonthByMonth() {
    // given: 75 nights, 7540.00 €
    var booking = aBooking().staying("2027-05-14", "2027-07-28").in(BookingStatus.IN_STAY).build();
    var first = CHECK_IN.plus(DAY);
    var second = first.plus(Duration.ofDays(30));
    // then
    assertThat(booking.earningsBy(first).soFar().total()).isEqualTo(eur(3_016_00));
    assertThat(booking.earningsBy(first).next()).contains(second);
    assertThat(booking.earningsBy(second).soFar().total()).isEqualTo(eur(6_032_00));
    assertThat(booking.earningsBy(second.plus(Duration.ofDays(30))).soFar().total()).isEqualTo(eur(7_540_00));
    assertThat(booking.earningsBy(second.plus(Duration.ofDays(30))).next()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"27, 1", "28, 1", "30, 1", "31, 2", "60, 2", "61, 3"})
  void shouldEarnInAsManyPartsAsThereAreMonths(int nights, int parts) {
    // given
    var stay = new StayDates(LocalDate.of(2027, 5, 14), LocalDate.of(2027, 5, 14).plusDays(nights));
    // then
    assertThat(new EarningTimes(aBooking().staying(stay).terms()).moments()).hasSize(parts);
  }

  @Test
  void shouldEarnWhatIsKeptOfACalledOffStayWhenItWouldHaveBeen() {
    // given: the day before check-in the host keeps one night
    var booking = aBooking().in(BookingStatus.CONFIRMED).build();
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, CHECK_IN.minusSeconds(3_600));
    var kept = eur(340_00).minus(booking.refund().orElseThrow().total());
    // then
    assertThat(kept).isEqualTo(eur(100_00));
    assertThat(booking.earningsBy(CHECK_IN).soFar().total()).isEqualTo(eur(0));
    assertThat(booking.earningsBy(CHECK_IN.plus(DAY)).soFar()).isEqualTo(split(94_94, 3_00, 2_06));
  }

  @Test
  void shouldEarnWhatIsKeptOfALongStayWithItsFirstNights() {
    // given: called off a week ahead, thirty nights of ninety are kept
    var booking = aBooking().staying("2027-05-14", "2027-08-12").in(BookingStatus.CONFIRMED)
        .createdAt(CHECK_IN.minus(Duration.ofDays(60))).build();
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, CHECK_IN.minus(Duration.ofDays(7)));
    // then
    assertThat(booking.earningsBy(CHECK_IN.plus(DAY)).soFar().total())
        .isEqualTo(eur(9_040_00).minus(booking.refund().orElseThrow().total()));
    assertThat(booking.earningsBy(CHECK_IN.plus(DAY)).next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = BookingStatus.class, names = {"AWAITING_PAYMENT", "REQUESTED", "CAPTURING", "DECLINED",
      "PAYMENT_FAILED", "EXPIRED", "WITHDRAWN"})
  void shouldEarnNothingWithoutAStay(BookingStatus status) {
    assertThat(aBooking().in(status).build().earningsBy(CHECK_IN.plus(DAY)).soFar()).isEqualTo(split(0, 0, 0));
  }

  @Property
  void shouldDivideWhatIsKeptToTheLastMinorUnit(@ForAll("prices") Price price,
      @ForAll @IntRange(min = 0, max = 3) int more, @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll @IntRange(min = 0, max = 3) int begun) {
    // when
    var refund = price.refund(new HostKeeps(more, percent), begun, 3);
    var kept = price.kept(refund);
    // then
    assertThat(kept.total().plus(refund.total())).isEqualTo(price.total());
    assertThat(Stream.of(kept.host(), kept.roost(), kept.taxes())).noneMatch(Money::isNegative);
  }

  @Property
  void shouldKeepNothingOfAFullRefundAndTheAgreedPartsOfNone(@ForAll("prices") Price price) {
    var nothing = Refund.nothing(price.total().currency());
    assertThat(price.kept(price.wholly())).isEqualTo(Split.nothing(price.total().currency()));
    assertThat(price.kept(nothing).host()).isEqualTo(price.share().payout());
    assertThat(price.kept(nothing).total()).isEqualTo(price.total());
  }

  @Property(tries = 200)
  void shouldEarnMoreAndMoreAndAllInTheEnd(@ForAll("prices") Price price,
      @ForAll @IntRange(min = 1, max = 200) int nights) {
    // given
    var stay = new StayDates(LocalDate.of(2027, 5, 14), LocalDate.of(2027, 5, 14).plusDays(nights));
    var terms = aBooking().staying(stay).terms();
    var times = new EarningTimes(terms.with(new Arrangement(stay, terms.party(), price)));
    var whole = price.kept(Refund.nothing(price.total().currency()));
    // then
    var soFar = Money.zero(price.total().currency());
    for (var moment : times.moments().toList()) {
      var earned = whole.upTo(times.earnedBy(moment));
      assertThat(earned.total()).isGreaterThanOrEqualTo(soFar);
      soFar = earned.total();
    }
    assertThat(soFar).isEqualTo(price.total());
  }

  @Provide
  Arbitrary<Price> prices() {
    return Combinators.combine(amounts(), amounts(), amounts(), amounts(), Arbitraries.integers().between(0, 40),
        Arbitraries.integers().between(0, 40)).as(EarningsTest::price);
  }

  private static Arbitrary<Long> amounts() {
    return Arbitraries.longs().between(0, 500_000);
  }

  /** Of what the host asks a share is Roost's, and another one taxes. */
  private static Price price(long nights, long cleaning, long fee, long tax, int feePercent, int taxPercent) {
    var asked = nights + cleaning;
    var hostFee = asked * feePercent / 100;
    var included = asked * taxPercent / 100;
    var lines = List.of(line(LineKind.NIGHTS, nights), line(LineKind.CLEANING, cleaning),
        line(LineKind.SERVICE_FEE, fee), line(LineKind.TAX, tax));
    return new Price(lines, eur(asked + fee + tax),
        new HostShare(List.of(line(LineKind.TAX, included)), eur(hostFee), 1,
            eur(asked - hostFee - included)));
  }

  private static QuoteLine line(LineKind kind, long cents) {
    return QuoteLine.of(kind, "a line", 1, eur(cents));
  }

  private static Split split(long host, long roost, long taxes) {
    return new Split(eur(host), eur(roost), eur(taxes));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }
}
