package dev.roost.identity.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.application.AccessRecords;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.Users;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.PreparedStatements;
import roosttest.identity.AccessRecordsContract;

@DatabaseTest
class JooqAccessRecordsTest extends AccessRecordsContract {

  private final DSLContext db;

  JooqAccessRecordsTest(DSLContext db) {
    this.db = db;
  }

  /** It is on the path of every request. */
  @Test
  void shouldTakeOneQueryThatReadsByKeys() {
    // given
    var statements = new ArrayList<String>();
    var listening = PreparedStatements.remembered(db, statements);
    // when
    new JooqAccessRecords(listening).session(Token.fresh().hash());
    new JooqAccessRecords(listening).apiKey(Token.fresh().hash());
    // then
    assertThat(statements).hasSize(2).allSatisfy(statement -> assertThat(planOf(statement)).noneMatch(
        step -> step.contains("Seq Scan")));
  }

  /** Without sequential scans where an index would do: the tables of a test are too small for the planner to bother. */
  private List<String> planOf(String statement) {
    return db.transactionResult(transaction -> {
      transaction.dsl().execute("set local enable_seqscan = off");
      transaction.dsl().execute("prepare asked as " + statement.replace("?", "$1"));
      var plan = transaction.dsl().fetch("explain execute asked('token')").getValues(0, String.class);
      transaction.dsl().execute("deallocate asked");
      return plan;
    });
  }

  @Override
  protected AccessRecords records() {
    return new JooqAccessRecords(db);
  }

  @Override
  protected Users users() {
    return new JooqUsers(db);
  }

  @Override
  protected Sessions sessions() {
    return new JooqSessions(db);
  }

  @Override
  protected ApiKeys keys() {
    return new JooqApiKeys(db);
  }
}
