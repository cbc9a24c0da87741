package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Users;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.CredentialsContract;

@DatabaseTest
class JooqCredentialsTest extends CredentialsContract {

  private final DSLContext db;

  JooqCredentialsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Credentials credentials() {
    return new JooqCredentials(db);
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }
}
