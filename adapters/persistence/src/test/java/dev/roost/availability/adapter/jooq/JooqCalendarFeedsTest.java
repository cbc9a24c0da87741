package dev.roost.availability.adapter.jooq;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.domain.CalendarFeeds;
import java.util.function.Supplier;
import roosttest.availability.CalendarFeedsContract;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqCalendarFeedsTest extends CalendarFeedsContract {

  private final TestDatabase database;
  private final CalendarFeeds feeds;

  JooqCalendarFeedsTest(TestDatabase database) {
    this.database = database;
    this.feeds = new JooqCalendarFeeds(database.dsl());
  }

  @Override
  protected CalendarFeeds feeds() {
    return feeds;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return requireNonNull(database.transactions().execute(_ -> work.get()));
  }
}
