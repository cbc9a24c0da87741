package dev.roost.ledger.adapter.jooq;

import java.util.UUID;
import org.jooq.DSLContext;
import roosttest.database.TestDatabase;

/** The books of a test on PostgreSQL, and what only an administrator of the database can do to them. */
final class LedgerTables {

  final TestDatabase database;
  final DSLContext db;
  final AccountRows accounts;
  final JooqJournal journal;
  final JooqBalances balances;

  LedgerTables(TestDatabase database) {
    this.database = database;
    this.db = database.dsl();
    this.accounts = new AccountRows(db, UUID::randomUUID);
    this.journal = new JooqJournal(db, accounts, new TransactionRows(db));
    this.balances = new JooqBalances(db, accounts);
  }

  /** Does something that triggers and foreign keys forbid, as a superuser who switches them off can. */
  void tamper(String sql, Object... bindings) {
    database.transactions().executeWithoutResult(transaction -> {
      db.execute("set local session_replication_role = replica");
      db.execute(sql, bindings);
    });
  }

  /** Empties the books. */
  void empty() {
    tamper("truncate ledger.account, ledger.journal_transaction cascade");
  }
}
