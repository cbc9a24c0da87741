package dev.roost.ledger.adapter.jooq;

import dev.roost.ledger.domain.Balances;
import dev.roost.ledger.domain.Journal;
import java.util.function.Supplier;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.ledger.LedgerContract;

@DatabaseTest
class JooqLedgerTest extends LedgerContract {

  private final LedgerTables tables;

  JooqLedgerTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
  }

  @Override
  protected Journal journal() {
    return tables.journal;
  }

  @Override
  protected Balances balances() {
    return tables.balances;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return tables.database.transactions().execute(status -> work.get());
  }
}
