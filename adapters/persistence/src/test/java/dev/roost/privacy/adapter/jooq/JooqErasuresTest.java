package dev.roost.privacy.adapter.jooq;

import static dev.roost.privacy.adapter.jooq.generated.Tables.ERASURE;

import dev.roost.privacy.domain.Erasures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.privacy.ErasuresContract;

@DatabaseTest
class JooqErasuresTest extends ErasuresContract {

  private final TestDatabase database;

  JooqErasuresTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(ERASURE);
  }

  @Override
  protected Erasures erasures() {
    return new JooqErasures(database.dsl());
  }

  @Override
  protected Instant now() {
    return database.dsl().select(DSL.currentInstant()).fetchSingle().value1().truncatedTo(ChronoUnit.MILLIS);
  }
}
