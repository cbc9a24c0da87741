package dev.roost.privacy.adapter.jooq;

import static dev.roost.privacy.adapter.jooq.generated.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jooq.impl.DSL.currentInstant;

import dev.roost.platform.jooq.Violations;
import dev.roost.privacy.application.AuditLog;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.database.DatabaseTest;
import roosttest.privacy.AuditLogContract;

@DatabaseTest
class JooqAuditLogTest extends AuditLogContract {

  private final DSLContext db;

  JooqAuditLogTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected AuditLog log() {
    return new JooqAuditLog(db);
  }

  /** Whatever statement somebody has the idea to run. */
  @ParameterizedTest
  @ValueSource(strings = {"update privacy.audit_entry set what = 'nothing'", "delete from privacy.audit_entry",
      "truncate privacy.audit_entry"})
  void shouldNotBeChanged(String statement) {
    // given
    added();
    // then
    assertThat(Violations.constraint(catchThrowable(() -> db.execute(statement)))).contains("audit_entry_stays");
  }

  /** The control: what is older than it is kept can go. */
  @Test
  void shouldLetGoWhatIsOlderThanItIsKept() {
    var deleted = "delete from privacy.audit_entry where id = ?";
    var id = added();
    assertThat(catchThrowable(() -> db.execute(deleted, id))).isNotNull();

    var old = UUID.randomUUID();
    db.execute("insert into privacy.audit_entry values (?, now() - interval '2 years 1 day', ?, 'x', null, '{}')", old,
        old);
    assertThat(db.execute(deleted, old)).isEqualTo(1);
  }

  private UUID added() {
    var id = UUID.randomUUID();
    db.insertInto(AUDIT_ENTRY).set(AUDIT_ENTRY.ID, id).set(AUDIT_ENTRY.AT, currentInstant())
        .set(AUDIT_ENTRY.BY_USER, id).set(AUDIT_ENTRY.WHAT, "x").set(AUDIT_ENTRY.OBJECTS, new UUID[0]).execute();
    return id;
  }
}
