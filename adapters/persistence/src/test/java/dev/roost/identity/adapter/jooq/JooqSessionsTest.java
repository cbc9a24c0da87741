package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Users;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.SessionsContract;

@DatabaseTest
class JooqSessionsTest extends SessionsContract {

  private final DSLContext db;

  JooqSessionsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Sessions sessions() {
    return new JooqSessions(db);
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }
}
