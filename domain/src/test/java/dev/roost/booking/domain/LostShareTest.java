package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.booking.BookingFixture.priceFor;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Side;
import dev.roost.listing.contract.Party;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An alteration never raises a refundable share that was already lost. */
class LostShareTest {
  private static final StayDates YEAR_LATER = new StayDates(MAY.checkIn().plusYears(1), MAY.checkOut().plusYears(1));

  @Test
  void shouldStayLostWhenTheStayMovesAway() {
    // given: under seven days before check-in a firm policy gives nothing back
    var booking = confirmed(CancellationPolicy.FIRM);
    var now = booking.terms().startsAt().minus(Duration.ofDays(6));
    // when
    booking.alter(arrangement(YEAR_LATER), now);
    // then
    assertThat(refund(booking, now)).isEqualTo(Money.of(0, "EUR"));
  }

  @Test
  void shouldKeepTheStepThatHeldAndNotTheMoneyOfIt() {
    // given: a moderate policy keeps a night and half of the rest
    var booking = confirmed(CancellationPolicy.MODERATE);
    var now = booking.terms().startsAt().minus(Duration.ofDays(2));
    // when
    booking.alter(arrangement(new StayDates(YEAR_LATER.checkIn(), YEAR_LATER.checkIn().plusDays(11))), now);
    // then: of ten nights left and the cleaning, half
    assertThat(refund(booking, now)).isEqualTo(Money.of(520_00, "EUR"));
  }

  @Test
  void shouldLoseNothingWhileNothingIsLost() {
    // given
    var booking = confirmed(CancellationPolicy.FIRM);
    var now = booking.terms().startsAt().minus(Duration.ofDays(31));
    // when
    booking.alter(arrangement(YEAR_LATER), now);
    // then
    assertThat(refund(booking, now)).isEqualTo(booking.terms().price().total());
    assertThat(booking.snapshot().lost()).isEmpty();
  }

  @Test
  void shouldNotComeBackAsGraceEither() {
    // given: confirmed too late for a time of grace, which the new dates would give
    var booking = confirmed(CancellationPolicy.FIRM, Duration.ofDays(3));
    var now = booking.snapshot().createdAt().plus(Duration.ofHours(1));
    // when
    booking.alter(arrangement(YEAR_LATER), now);
    // then
    assertThat(refund(booking, now)).isEqualTo(Money.of(0, "EUR"));
  }

  @Test
  void shouldBeNoConcernOfTheHostWhoCallsOff() {
    // given
    var booking = confirmed(CancellationPolicy.NON_REFUNDABLE);
    var now = booking.terms().startsAt().minus(Duration.ofDays(2));
    booking.alter(arrangement(YEAR_LATER), now);
    // then
    assertThat(booking.cancellation(now).refund(Side.HOST, now).total()).isEqualTo(booking.terms().price().total());
  }

  /** Whatever is altered to whatever, in whatever order: the share of the price that goes back does not rise. */
  @ParameterizedTest
  @MethodSource("policiesAndMoments")
  void shouldNeverRise(CancellationPolicy policy, int daysBefore) {
    // given
    var booking = confirmed(policy);
    var now = booking.terms().startsAt().minus(Duration.ofDays(daysBefore));
    for (var nights : new int[]{3, 27, 28, 40, 2}) {
      for (var daysLater : new int[]{0, 10, 200, 5}) {
        var keeps = booking.cancellation(now).keepsAt(now);
        var checkIn = LocalDate.ofInstant(now, booking.terms().times().zone()).plusDays(1L + daysLater);
        // when
        booking.alter(arrangement(new StayDates(checkIn, checkIn.plusDays(nights))), now);
        // then: no more than under the step that held before
        var most = booking.terms().price().refund(keeps, 0, nights).total();
        assertThat(refund(booking, now)).isLessThanOrEqualTo(most);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = BookingStatus.class, names = {"CONFIRMED", "IN_STAY"}, mode = EnumSource.Mode.EXCLUDE)
  void shouldNotAlterWhatIsNotAgreedOrOver(BookingStatus status) {
    // given
    var booking = aConfirmedBooking().in(status).build();
    // then
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> booking.alter(arrangement(YEAR_LATER), booking.snapshot().createdAt()))
        .withMessageContaining("booking-status-forbids");
  }

  static Stream<Arguments> policiesAndMoments() {
    return Stream.of(CancellationPolicy.values()).flatMap(policy -> IntStream.of(1, 4, 6, 10, 20, 29, 45)
        .mapToObj(days -> Arguments.of(policy, days)));
  }

  private static Booking confirmed(CancellationPolicy policy) {
    return confirmed(policy, Duration.ofDays(60));
  }

  private static Booking confirmed(CancellationPolicy policy, Duration before) {
    var startsAt = aConfirmedBooking().terms().startsAt();
    return aConfirmedBooking().under(policy).createdAt(startsAt.minus(before)).build();
  }

  private static Arrangement arrangement(StayDates stay) {
    return new Arrangement(stay, Party.ofAdults(2), priceFor(stay.count()));
  }

  private static Money refund(Booking booking, Instant now) {
    return booking.cancellation(now).refund(Side.GUEST, now).total();
  }
}
