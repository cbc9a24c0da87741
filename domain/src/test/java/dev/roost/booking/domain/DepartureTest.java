package dev.roost.booking.domain;

import static dev.roost.booking.contract.BookingStatus.CANCELLED_BY_GUEST;
import static dev.roost.booking.contract.BookingStatus.CANCELLED_BY_HOST;
import static dev.roost.booking.contract.BookingStatus.CANCELLED_UNPAID;
import static dev.roost.booking.contract.BookingStatus.COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.booking.contract.BookingStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DepartureTest {

  @Test
  void shouldBeAtCheckOutTimeOfAStayThatIsOver() {
    assertThat(Departure.of(aBooking().in(COMPLETED).build())).contains(LocalDateTime.parse("2027-05-17T11:00"));
  }

  /** Created and called off at the same moment, in the fixture. Check-in in Berlin is at 13:00 UTC. */
  @ParameterizedTest
  @EnumSource(value = BookingStatus.class, names = {"CANCELLED_BY_GUEST", "CANCELLED_BY_HOST", "CANCELLED_UNPAID"})
  void shouldBeWhenAStayThatHadBegunWasCalledOff(BookingStatus status) {
    // given
    var checkIn = Instant.parse("2027-05-14T13:00:00Z");
    // then
    assertThat(Departure.of(aBooking().in(status).createdAt(checkIn).build()))
        .contains(LocalDateTime.parse("2027-05-14T15:00"));
    assertThat(Departure.of(aBooking().in(status).createdAt(checkIn.minusNanos(1_000)).build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = BookingStatus.class, mode = Mode.EXCLUDE, names = {"COMPLETED", "CANCELLED_BY_GUEST",
      "CANCELLED_BY_HOST", "CANCELLED_UNPAID"})
  void shouldNotBeOtherwise(BookingStatus status) {
    assertThat(status).isNotIn(COMPLETED, CANCELLED_BY_GUEST, CANCELLED_BY_HOST, CANCELLED_UNPAID);
    assertThat(Departure.of(aBooking().in(status).createdAt(Instant.parse("2027-05-16T13:00:00Z")).build())).isEmpty();
  }
}
