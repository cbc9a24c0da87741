package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;

import dev.roost.booking.application.BookingLists;
import dev.roost.booking.domain.Booking;
import org.junit.jupiter.api.BeforeEach;
import roosttest.booking.BookingListsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqBookingListsTest extends BookingListsContract {

  private final TestDatabase database;

  JooqBookingListsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(BOOKING);
  }

  @Override
  protected BookingLists lists() {
    return new JooqBookingLists(database.dsl());
  }

  @Override
  protected void given(Booking booking) {
    new JooqBookings(database.dsl()).add(booking);
  }
}
