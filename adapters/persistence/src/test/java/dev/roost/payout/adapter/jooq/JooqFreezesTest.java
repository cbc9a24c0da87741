package dev.roost.payout.adapter.jooq;

import dev.roost.payout.domain.Freezes;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.FreezesContract;

@DatabaseTest
class JooqFreezesTest extends FreezesContract {

  private final Freezes freezes;

  JooqFreezesTest(TestDatabase database) {
    this.freezes = new JooqFreezes(database.dsl());
  }

  @Override
  protected Freezes freezes() {
    return freezes;
  }
}
