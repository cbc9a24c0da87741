package dev.roost.booking.domain;

import static dev.roost.pricing.contract.CancellationPolicy.FIRM;
import static dev.roost.pricing.contract.CancellationPolicy.FLEXIBLE;
import static dev.roost.pricing.contract.CancellationPolicy.LIMITED;
import static dev.roost.pricing.contract.CancellationPolicy.MODERATE;
import static dev.roost.pricing.contract.CancellationPolicy.NON_REFUNDABLE;
import static dev.roost.pricing.contract.CancellationPolicy.STRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.booking.contract.Refund;
import dev.roost.booking.contract.RefundStep;
import dev.roost.booking.contract.Side;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Three nights from Friday, 14 May 2027, 15:00 in Berlin: 100.00 € each, and 40.00 € for cleaning. */
class CancellationTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant LONG_BEFORE = berlin("2027-01-10T12:00");

  @ParameterizedTest
  @CsvSource({
      // the last moment before a deadline, and the deadline itself
      "FLEXIBLE, 2027-05-13T14:59:59, 34000", "FLEXIBLE, 2027-05-13T15:00, 24000",
      // the first night has begun: it and one more are kept, cleaning too
      "FLEXIBLE, 2027-05-14T15:00, 10000", "FLEXIBLE, 2027-05-15T14:59, 10000", "FLEXIBLE, 2027-05-15T15:00, 0",
      "MODERATE, 2027-05-09T14:59:59, 34000", "MODERATE, 2027-05-09T15:00, 12000", "MODERATE, 2027-05-14T15:00, 5000",
      "LIMITED, 2027-04-30T14:59:59, 34000", "LIMITED, 2027-04-30T15:00, 17000", "LIMITED, 2027-05-07T14:59:59, 17000",
      "LIMITED, 2027-05-07T15:00, 0",
      "FIRM, 2027-04-14T14:59:59, 34000", "FIRM, 2027-04-14T15:00, 17000", "FIRM, 2027-05-07T15:00, 0",
      "STRICT, 2027-02-01T00:00, 17000", "STRICT, 2027-05-07T14:59:59, 17000", "STRICT, 2027-05-07T15:00, 0",
      "NON_REFUNDABLE, 2027-02-01T00:00, 0", "NON_REFUNDABLE, 2027-05-16T20:00, 0"})
  void shouldGiveBackWhatThePolicySays(CancellationPolicy policy, LocalDateTime called, long expected) {
    // when
    var refund = under(policy, LONG_BEFORE).refund(Side.GUEST, called.atZone(BERLIN).toInstant());
    // then
    assertThat(refund.total()).isEqualTo(eur(expected));
  }

  @ParameterizedTest
  @EnumSource(CancellationPolicy.class)
  void shouldGiveEverythingBackWithinADayOfConfirmingSevenDaysAhead(CancellationPolicy policy) {
    // given: confirmed at the last moment that has a time of grace
    var confirmed = berlin("2027-05-07T15:00");
    var terms = under(policy, confirmed);
    // then
    assertThat(terms.refund(Side.GUEST, confirmed.plus(Duration.ofHours(24)).minusNanos(1)).total())
        .isEqualTo(eur(340_00));
    assertThat(terms.refund(Side.GUEST, confirmed.plus(Duration.ofHours(24))).total().amount())
        .isEqualTo(policy == FLEXIBLE || policy == MODERATE ? 340_00 : 0);
  }

  @Test
  void shouldHaveNoGraceWhenTheStayWasAgreedLater() {
    // given
    var confirmed = berlin("2027-05-07T15:00:00.001");
    // then
    assertThat(under(NON_REFUNDABLE, confirmed).refund(Side.GUEST, confirmed))
        .isEqualTo(Refund.nothing(eur(0).currency()));
  }

  @Test
  void shouldCountDaysOnTheListingsCalendarAcrossAChangeOfTheClocks() {
    // given: the clocks go forward on 28 March 2027; five days before 30 March, 15:00 is 25 March, 15:00
    var cancellation = new Cancellation(aBooking().staying("2027-03-30", "2027-04-02").under(MODERATE).terms(),
        LONG_BEFORE);
    // then
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-03-25T14:59")).total()).isEqualTo(eur(340_00));
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-03-25T15:00")).total()).isEqualTo(eur(120_00));
  }

  @Test
  void shouldCountHoursAsTheyGoByAcrossAChangeOfTheClocks() {
    // given: 24 hours before 28 March 2027, 15:00 summer time is 27 March, 14:00 winter time
    var cancellation = new Cancellation(aBooking().staying("2027-03-28", "2027-03-31").under(FLEXIBLE).terms(),
        LONG_BEFORE);
    // then
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-03-27T13:59")).total()).isEqualTo(eur(340_00));
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-03-27T14:00")).total()).isEqualTo(eur(240_00));
  }

  @Test
  void shouldKeepThirtyNightsMoreOfALongStay() {
    // given
    var cancellation = new Cancellation(aBooking().staying("2027-05-14", "2027-07-14").under(STRICT).terms(),
        LONG_BEFORE);
    // then: 61 nights
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-04-14T14:59")).total()).isEqualTo(eur(6_140_00));
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-04-14T15:00")).total()).isEqualTo(eur(3_140_00));
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-05-20T12:00")).total()).isEqualTo(eur(2_500_00));
    assertThat(cancellation.refund(Side.GUEST, berlin("2027-07-01T12:00")).total()).isEqualTo(eur(0));
  }

  @Test
  void shouldTakeTheLongStaysRuleFromTwentyEightNightsOn() {
    // given
    var monthly = new Cancellation(aBooking().staying("2027-06-01", "2027-06-29").under(NON_REFUNDABLE).terms(),
        LONG_BEFORE);
    var shorter = new Cancellation(aBooking().staying("2027-06-01", "2027-06-28").under(NON_REFUNDABLE).terms(),
        LONG_BEFORE);
    // then
    assertThat(monthly.refund(Side.GUEST, berlin("2027-02-01T12:00")).total()).isEqualTo(eur(2_840_00));
    assertThat(shorter.refund(Side.GUEST, berlin("2027-02-01T12:00")).total()).isEqualTo(eur(0));
  }

  @Test
  void shouldGiveTheGuestEverythingBackWhenTheHostCallsOffBeforeCheckInAndLaterTheNightsLeft() {
    // given
    var cancellation = under(NON_REFUNDABLE, LONG_BEFORE);
    // then
    assertThat(cancellation.refund(Side.HOST, berlin("2027-05-14T14:59")).total()).isEqualTo(eur(340_00));
    assertThat(cancellation.refund(Side.HOST, berlin("2027-05-14T15:00")).total()).isEqualTo(eur(200_00));
    assertThat(cancellation.refund(Side.HOST, berlin("2027-05-16T15:00")).total()).isEqualTo(eur(0));
  }

  @Test
  void shouldTreatANoShowAsCalledOffAtCheckIn() {
    assertThat(under(FLEXIBLE, LONG_BEFORE).noShow().total()).isEqualTo(eur(100_00));
    assertThat(under(FIRM, LONG_BEFORE).noShow().total()).isEqualTo(eur(0));
  }

  @Test
  void shouldSayWhenTheRefundChanges() {
    // given: grace is over, two deadlines and the nights are to come
    var now = berlin("2027-02-01T12:00");
    // then
    assertThat(under(LIMITED, LONG_BEFORE).steps(Side.GUEST, now))
        .extracting(RefundStep::from, step -> step.refund().total().amount())
        .containsExactly(tuple(now, 340_00L), tuple(berlin("2027-04-30T15:00"), 170_00L),
            tuple(berlin("2027-05-07T15:00"), 0L));
    assertThat(under(FLEXIBLE, LONG_BEFORE).steps(Side.GUEST, berlin("2027-05-14T16:00")))
        .extracting(RefundStep::from, step -> step.refund().total().amount())
        .containsExactly(tuple(berlin("2027-05-14T16:00"), 100_00L), tuple(berlin("2027-05-15T15:00"), 0L));
  }

  @ParameterizedTest
  @EnumSource(CancellationPolicy.class)
  void shouldGiveBackAtEveryMomentWhatTheStepsSaid(CancellationPolicy policy) {
    // given
    var cancellation = under(policy, berlin("2027-04-01T09:00"));
    var steps = cancellation.steps(Side.GUEST, berlin("2027-04-01T09:00"));
    // then
    IntStream.range(0, 46 * 48).mapToObj(half -> berlin("2027-04-01T09:00").plus(Duration.ofMinutes(30L * half)))
        .forEach(moment -> assertThat(cancellation.refund(Side.GUEST, moment)).as("%s", moment)
            .isEqualTo(steps.stream().filter(step -> !step.from().isAfter(moment)).reduce((a, b) -> b).orElseThrow()
                .refund()));
  }

  @Test
  void shouldGiveServiceFeeBackOnlyWithEverythingAndTaxesInProportion() {
    // given: 100.01 € of nights, 33.33 € cleaning, 18.67 € service fee, 10.00 € taxes
    var price = price(100_01, line(LineKind.CLEANING, 33_33), line(LineKind.SERVICE_FEE, 18_67),
        line(LineKind.TAX, 10_00));
    // then
    assertThat(price.refund(HostKeeps.NOTHING, 0, 3))
        .isEqualTo(new Refund(eur(100_01), eur(33_33), eur(18_67), eur(10_00)));
    // half: 50.005 is kept as 50.01, 16.665 as 16.67; taxes 10.00 × 66.66 / 152.01
    assertThat(price.refund(HostKeeps.HALF, 0, 3)).isEqualTo(new Refund(eur(50_00), eur(16_66), eur(0), eur(4_39)));
    // one night kept: the first one carries the larger remainder
    assertThat(price.refund(HostKeeps.nights(1), 0, 3))
        .isEqualTo(new Refund(eur(66_67), eur(33_33), eur(0), eur(6_58)));
    assertThat(price.refund(HostKeeps.ALL, 0, 3)).isEqualTo(Refund.nothing(eur(0).currency()));
  }

  @Test
  void shouldGiveRoundingBackOnlyWithEverything() {
    // given: 100.01 € of nights, 0.09 € added so that they can be charged
    var price = price(100_01, line(LineKind.ROUNDING, 9));
    // then
    assertThat(price.refund(HostKeeps.NOTHING, 0, 3).total()).isEqualTo(price.total()).isEqualTo(eur(100_10));
    assertThat(price.refund(HostKeeps.HALF, 0, 3)).isEqualTo(new Refund(eur(50_00), eur(0), eur(0), eur(0)));
  }

  @Test
  void shouldSpreadDiscountsAndExtraGuestsOverTheNights() {
    // given: 300.00 € less 30.00 €, and 3 × 10.00 € for a guest more
    var price = price(300_00, line(LineKind.DISCOUNT, -30_00), line(LineKind.EXTRA_GUESTS, 30_00));
    // then
    assertThat(price.refund(HostKeeps.nights(1), 0, 3).nights()).isEqualTo(eur(200_00));
  }

  private static Cancellation under(CancellationPolicy policy, Instant confirmedAt) {
    return new Cancellation(aBooking().under(policy).terms(), confirmedAt);
  }

  private static Price price(long ofNights, QuoteLine... others) {
    var lines = new ArrayList<QuoteLine>();
    lines.add(line(LineKind.NIGHTS, ofNights));
    lines.addAll(List.of(others));
    var ofHost = lines.stream().filter(it -> Part.of(it.kind()) == Part.NIGHTS || Part.of(it.kind()) == Part.FEES)
        .map(QuoteLine::amount).reduce(eur(0), Money::plus);
    return new Price(lines, lines.stream().map(QuoteLine::amount).reduce(eur(0), Money::plus),
        new HostShare(List.of(), eur(0), 1, ofHost));
  }

  private static QuoteLine line(LineKind kind, long amount) {
    return QuoteLine.of(kind, "as agreed", 1, eur(amount));
  }

  private static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
