package dev.roost.identity.adapter.jooq;

import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Users;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.ApiKeysContract;

@DatabaseTest
class JooqApiKeysTest extends ApiKeysContract {

  private final DSLContext db;

  JooqApiKeysTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected ApiKeys keys() {
    return new JooqApiKeys(db);
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }
}
