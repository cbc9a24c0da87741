package dev.roost.proof;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.impl.DSL;
import roosttest.database.TestDatabase;

/** Holds a write of Roost's back in the middle of its transaction, as long as it is closed. */
final class Gate implements AutoCloseable {

  private final TestDatabase database;
  private final long key;
  private final Connection keeper;

  Gate(TestDatabase database, long key) {
    this.database = database;
    this.key = key;
    try {
      keeper = database.dataSource().getConnection();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /** Such writes wait from now on. */
  void closeBefore(String write, String when) {
    DSL.using(keeper).fetch("select pg_advisory_lock(?)", key);
    database.dsl().execute("""
        create or replace function platform.waits_at_the_gate() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock_shared(%d); return new; end $$""".formatted(key));
    database.dsl()
        .execute("create trigger gate before %s for each row when (%s) execute function platform.waits_at_the_gate()"
            .formatted(write, when));
  }

  boolean somebodyWaits() {
    return locks("not granted");
  }

  /** Whether a transaction whose node has died is still being ended. */
  boolean isHeldByTheDead() {
    return locks("true");
  }

  void open() {
    DSL.using(keeper).fetch("select pg_advisory_unlock(?)", key);
  }

  private boolean locks(String which) {
    return (boolean) database.dsl()
        .fetchValue("select exists (select from pg_locks where locktype = 'advisory' and objid = ? and "
            + which + ")", key);
  }

  @Override
  public void close() {
    try {
      keeper.close();
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
    database.dsl().execute("drop function if exists platform.waits_at_the_gate() cascade");
  }
}
