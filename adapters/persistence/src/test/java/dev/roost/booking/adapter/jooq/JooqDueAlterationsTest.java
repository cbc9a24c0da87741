package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;

import dev.roost.booking.application.DueAlterations;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import java.time.Instant;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import roosttest.booking.DueAlterationsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqDueAlterationsTest extends DueAlterationsContract {
  private final TestDatabase database;

  JooqDueAlterationsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(ALTERATION);
  }

  @Override
  protected DueAlterations due() {
    return new JooqDueAlterations(database.dsl());
  }

  @Override
  protected Alterations alterations() {
    return new JooqAlterations(database.dsl());
  }

  @Override
  protected void given(Booking booking) {
    new JooqBookings(database.dsl()).add(booking);
  }

  @Override
  protected Instant now() {
    return database.dsl().select(DSL.currentInstant()).fetchSingle().value1();
  }
}
