package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.Users;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.UsersContract;

@DatabaseTest
class JooqUsersTest extends UsersContract {

  private final DSLContext db;

  JooqUsersTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }
}
