package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.aBooking;

import dev.roost.booking.application.DueBookings;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import java.time.Duration;
import java.time.Instant;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.booking.DueBookingsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqDueBookingsTest extends DueBookingsContract {

  private final TestDatabase database;
  private final JooqBookings bookings;
  private final DueBookings due;

  JooqDueBookingsTest(TestDatabase database) {
    this.database = database;
    this.bookings = new JooqBookings(database.dsl());
    this.due = new JooqDueBookings(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(BOOKING);
  }

  @Override
  protected DueBookings due() {
    return due;
  }

  @Override
  protected void given(Booking booking) {
    bookings.add(booking);
  }

  @Override
  protected void advance(Booking booking, Instant now) {
    var stored = bookings.find(booking.id()).orElseThrow();
    stored.advance(now);
    bookings.save(stored);
  }

  @Override
  protected Instant now() {
    return database.dsl().select(DSL.currentInstant()).fetchSingle().value1();
  }

  @Test
  void shouldWaitTwiceAsLongEachTimeAndAnHourAtMost() {
    // given
    var booking = aBooking().in(BookingStatus.CONFIRMED).build();
    given(booking);
    for (var seconds : new long[]{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600}) {
      // when
      due.postpone(booking.id(), "x".repeat(5_000));
      // then
      assertThat(Duration.between(now(), dueAt(booking))).isBetween(Duration.ofSeconds(seconds).minusSeconds(1),
          Duration.ofSeconds(seconds));
    }
  }

  @Test
  void shouldKeepTheLastErrorBesideTheBooking() {
    // given
    var booking = aBooking().in(BookingStatus.CONFIRMED).build();
    given(booking);
    // when
    due.postpone(booking.id(), "java.lang.IllegalStateException: no such luck");
    // then
    assertThat(database.dsl().select(BOOKING.DUE_ERROR).from(BOOKING).fetchSingle().value1())
        .isEqualTo("java.lang.IllegalStateException: no such luck");
  }

  @Test
  void shouldLeaveABookingAloneThatIsNoLongerDue() {
    // given
    var booking = aBooking().in(BookingStatus.COMPLETED).build();
    given(booking);
    // when
    due.postpone(booking.id(), "too late");
    // then
    assertThat(database.dsl().select(BOOKING.DUE_ERROR).from(BOOKING).fetchSingle().value1()).isNull();
  }

  private Instant dueAt(Booking booking) {
    return database.dsl().select(BOOKING.DUE_AT).from(BOOKING).where(BOOKING.ID.eq(booking.id().value())).fetchSingle()
        .value1();
  }
}
