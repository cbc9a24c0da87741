package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;
import static roosttest.booking.BookingFixture.aConfirmedBooking;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alterations;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import roosttest.booking.AlterationsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqAlterationsTest extends AlterationsContract {
  private final TestDatabase database;
  private final Alterations alterations;

  JooqAlterationsTest(TestDatabase database) {
    this.database = database;
    this.alterations = new JooqAlterations(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(ALTERATION);
  }

  @Override
  protected Alterations alterations() {
    return alterations;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(status -> work.get()));
  }

  @Override
  protected BookingId aStoredBooking() {
    var booking = aConfirmedBooking().build();
    new JooqBookings(database.dsl()).add(booking);
    return booking.id();
  }
}
