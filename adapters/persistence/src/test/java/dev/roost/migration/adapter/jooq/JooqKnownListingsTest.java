package dev.roost.migration.adapter.jooq;

import dev.roost.migration.domain.KnownListings;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.migration.KnownListingsContract;

@DatabaseTest
class JooqKnownListingsTest extends KnownListingsContract {

  private final KnownListings stored;

  JooqKnownListingsTest(DSLContext db) {
    this.stored = new JooqKnownListings(db);
  }

  @Override
  protected KnownListings known() {
    return stored;
  }
}
