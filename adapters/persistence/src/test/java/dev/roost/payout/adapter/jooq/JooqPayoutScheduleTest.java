package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.SCHEDULE;

import dev.roost.payout.application.PayoutSchedule;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.PayoutScheduleContract;

@DatabaseTest
class JooqPayoutScheduleTest extends PayoutScheduleContract {

  private final TestDatabase database;
  private final PayoutSchedule schedule;

  JooqPayoutScheduleTest(TestDatabase database) {
    this.database = database;
    this.schedule = new JooqPayoutSchedule(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(SCHEDULE);
  }

  @Override
  protected PayoutSchedule schedule() {
    return schedule;
  }
}
