package roosttest.booking;

import static dev.roost.booking.contract.BookingStatus.COMPLETED;
import static dev.roost.booking.contract.BookingStatus.CONFIRMED;
import static dev.roost.booking.contract.BookingStatus.IN_STAY;
import static dev.roost.booking.contract.BookingStatus.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.booking.application.DueBookings;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.shared.StayDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What every queue of due bookings does. Time is the present one, since a database's clock cannot be set. */
public abstract class DueBookingsContract {
  private static final int MANY = 100;

  protected abstract DueBookings due();

  /** Stores a booking as it is. */
  protected abstract void given(Booking booking);

  /** Changes a stored booking, at that moment. */
  protected abstract void advance(Booking booking, Instant now);

  /** The present moment by the clock that the queue goes by. */
  protected abstract Instant now();

  @Test
  void shouldFindWhatIsDueLongestDueFirst() {
    // given
    var yesterday = stored(CONFIRMED, -1);
    var lastWeek = stored(CONFIRMED, -7);
    stored(CONFIRMED, 2);
    // then
    assertThat(due().find(MANY)).containsExactly(lastWeek.id(), yesterday.id());
    assertThat(due().find(1)).containsExactly(lastWeek.id());
  }

  @Test
  void shouldFindRequestsStaysThatBeginAndStaysThatEnd() {
    // given
    var expired = stored(REQUESTED, -3);
    var begins = stored(CONFIRMED, -2);
    var ends = stored(IN_STAY, -8);
    stored(COMPLETED, -20);
    // then
    assertThat(due().find(MANY)).containsExactlyInAnyOrder(expired.id(), begins.id(), ends.id());
  }

  @Test
  void shouldFindOneAgainForItsNextMove() {
    // given
    var booking = stored(CONFIRMED, -8);
    // when
    advance(booking, now());
    // then
    assertThat(due().find(MANY)).containsExactly(booking.id());
  }

  @Test
  void shouldPutOffOneThatFailed() {
    // given
    var broken = stored(CONFIRMED, -7);
    var fine = stored(CONFIRMED, -1);
    // when: often enough to be put off for longer than this test runs
    for (var time = 0; time < 12; time++) {
      due().postpone(broken.id(), "java.lang.IllegalStateException: no such luck");
    }
    // then
    assertThat(due().find(MANY)).containsExactly(fine.id());
  }

  @Test
  void shouldForgetFailuresOnceItWorked() {
    // given
    var booking = stored(CONFIRMED, -8);
    for (var time = 0; time < 12; time++) {
      due().postpone(booking.id(), "java.lang.IllegalStateException: no such luck");
    }
    // when
    advance(booking, now());
    // then
    assertThat(due().find(MANY)).containsExactly(booking.id());
  }

  /** A stay of three nights that begins so many days from now. */
  private Booking stored(BookingStatus status, int inDays) {
    var checkIn = LocalDate.ofInstant(now().plus(Duration.ofDays(inDays)), ZoneOffset.UTC);
    var booking = aBooking().in(status).staying(new StayDates(checkIn, checkIn.plusDays(3))).build();
    given(booking);
    return booking;
  }
}
