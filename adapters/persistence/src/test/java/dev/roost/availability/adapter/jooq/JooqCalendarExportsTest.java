package dev.roost.availability.adapter.jooq;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.domain.CalendarExports;
import java.util.function.Supplier;
import roosttest.availability.CalendarExportsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqCalendarExportsTest extends CalendarExportsContract {

  private final TestDatabase database;
  private final CalendarExports exports;

  JooqCalendarExportsTest(TestDatabase database) {
    this.database = database;
    this.exports = new JooqCalendarExports(database.dsl());
  }

  @Override
  protected CalendarExports exports() {
    return exports;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return requireNonNull(database.transactions().execute(_ -> work.get()));
  }
}
