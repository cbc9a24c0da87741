package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.EXCHANGE;

import dev.roost.review.application.DueExchanges;
import dev.roost.review.domain.Exchanges;
import java.time.Instant;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.review.DueExchangesContract;

@DatabaseTest
class JooqDueExchangesTest extends DueExchangesContract {

  private final TestDatabase database;

  JooqDueExchangesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(EXCHANGE);
  }

  @Override
  protected DueExchanges due() {
    return new JooqDueExchanges(database.dsl());
  }

  @Override
  protected Exchanges exchanges() {
    return new JooqExchanges(database.dsl());
  }

  @Override
  protected Instant now() {
    return database.dsl().select(DSL.currentInstant()).fetchSingle().value1();
  }
}
