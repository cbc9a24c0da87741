package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;
import static roosttest.booking.BookingFixture.aConfirmedBooking;

import dev.roost.booking.application.AlterationLists;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import org.junit.jupiter.api.BeforeEach;
import roosttest.booking.AlterationListsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqAlterationListsTest extends AlterationListsContract {
  private final TestDatabase database;

  JooqAlterationListsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(ALTERATION);
  }

  @Override
  protected AlterationLists lists() {
    return new JooqAlterationLists(database.dsl());
  }

  @Override
  protected void given(Alteration alteration) {
    new JooqAlterations(database.dsl()).add(alteration);
  }

  @Override
  protected BookingId aStoredBooking() {
    var booking = aConfirmedBooking().build();
    new JooqBookings(database.dsl()).add(booking);
    return booking.id();
  }
}
