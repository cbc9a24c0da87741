package dev.roost.identity.adapter.jooq;

import dev.roost.identity.application.CacheGenerations;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.identity.CacheGenerationsContract;

@DatabaseTest
class JooqCacheGenerationsTest extends CacheGenerationsContract {

  private final DSLContext db;

  JooqCacheGenerationsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected CacheGenerations generations() {
    return new JooqCacheGenerations(db);
  }
}
