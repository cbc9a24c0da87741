package dev.roost.availability.adapter.jooq;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.domain.Calendars;
import java.util.UUID;
import java.util.function.Supplier;
import roosttest.availability.CalendarRacesContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqCalendarRacesTest extends CalendarRacesContract {

  private final TestDatabase database;
  private final Calendars calendars;

  JooqCalendarRacesTest(TestDatabase database) {
    this.database = database;
    this.calendars = new JooqCalendars(database.dsl(), UUID::randomUUID);
  }

  @Override
  protected Calendars calendars() {
    return calendars;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return requireNonNull(database.transactions().execute(transaction -> work.get()));
  }
}
