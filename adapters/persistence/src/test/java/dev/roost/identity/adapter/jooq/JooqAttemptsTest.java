package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.Attempts;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.AttemptsContract;

@DatabaseTest
class JooqAttemptsTest extends AttemptsContract {

  private final DSLContext db;

  JooqAttemptsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Attempts attempts() {
    return new JooqAttempts(db);
  }
}
