package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Verifications;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.VerificationsContract;

@DatabaseTest
class JooqVerificationsTest extends VerificationsContract {

  private final DSLContext db;

  JooqVerificationsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Verifications verifications() {
    return new JooqVerifications(db);
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }
}
