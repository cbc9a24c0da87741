package dev.roost.identity.adapter.jooq;

import dev.roost.identity.application.UserDirectory;
import dev.roost.identity.domain.Users;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.UserDirectoryContract;

@DatabaseTest
class JooqUserDirectoryTest extends UserDirectoryContract {

  private final DSLContext db;

  JooqUserDirectoryTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected UserDirectory directory() {
    return new JooqUserDirectory(db);
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }
}
