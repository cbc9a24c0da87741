package roosttest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.platform.jooq.generated.Tables;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class DatabaseTestTest {

  private final TestDatabase database;

  DatabaseTestTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldOfferAMigratedDatabase(DSLContext db) {
    // when
    var schemas = db.fetchValues("select schema_name from information_schema.schemata").stream().map(Object::toString);

    // then
    assertThat(schemas).contains("platform");
  }

  @Test
  void shouldTakePartInTransactions(DSLContext db, TransactionOperations transactions) {
    // when
    transactions.executeWithoutResult(transaction -> {
      addTask(db, "rolled-back");
      transaction.setRollbackOnly();
    });

    // then
    assertThat(db.fetchCount(Tables.SCHEDULED_TASKS, Tables.SCHEDULED_TASKS.TASK_NAME.eq("rolled-back"))).isZero();
  }

  @Test
  void shouldThrowTheExceptionsOfSpring(DSLContext db) {
    // given
    addTask(db, "twice");

    // when / then
    assertThatThrownBy(() -> addTask(db, "twice")).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void shouldPutBackWhatWasRememberedWithoutWorkThatIsUnderWay() {
    try (var another = TestDatabase.create()) {
      // given
      var db = another.dsl();
      addTask(db, "under way");
      db.update(Tables.SCHEDULED_TASKS).set(Tables.SCHEDULED_TASKS.PICKED, true)
          .set(Tables.SCHEDULED_TASKS.PICKED_BY, "a node")
          .where(Tables.SCHEDULED_TASKS.TASK_NAME.eq("under way")).execute();
      another.remember();
      addTask(db, "later");

      // when
      another.restore();

      // then
      var task = db.fetchSingle(Tables.SCHEDULED_TASKS);
      assertThat(task.get(Tables.SCHEDULED_TASKS.TASK_NAME)).isEqualTo("under way");
      assertThat(task.get(Tables.SCHEDULED_TASKS.PICKED)).isFalse();
      assertThat(task.get(Tables.SCHEDULED_TASKS.PICKED_BY)).isNull();
    }
  }

  @Test
  void shouldGiveAnotherClassAnotherDatabase(DSLContext db) {
    // given
    addTask(db, "mine");

    // when
    try (var other = TestDatabase.create()) {
      // then
      assertThat(other.url()).isNotEqualTo(database.url());
      assertThat(other.dsl().fetchCount(Tables.SCHEDULED_TASKS)).isZero();
    }
  }

  private static void addTask(DSLContext db, String name) {
    db.insertInto(Tables.SCHEDULED_TASKS)
        .set(Tables.SCHEDULED_TASKS.TASK_NAME, name)
        .set(Tables.SCHEDULED_TASKS.TASK_INSTANCE, "1")
        .set(Tables.SCHEDULED_TASKS.EXECUTION_TIME, Instant.EPOCH)
        .set(Tables.SCHEDULED_TASKS.PICKED, false)
        .set(Tables.SCHEDULED_TASKS.VERSION, 1L)
        .execute();
  }

  @Nested
  class WithinAnotherClass {

    @Test
    void shouldShareTheDatabaseOfTheOuterClass(TestDatabase inner) {
      assertThat(inner).isSameAs(database);
    }
  }
}
