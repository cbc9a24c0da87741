package dev.roost.privacy.adapter.jooq;

import static dev.roost.privacy.adapter.jooq.generated.Tables.DATA_EXPORT;

import dev.roost.privacy.domain.DataExports;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.privacy.DataExportsContract;

@DatabaseTest
class JooqDataExportsTest extends DataExportsContract {

  private final TestDatabase database;

  JooqDataExportsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(DATA_EXPORT);
  }

  @Override
  protected DataExports exports() {
    return new JooqDataExports(database.dsl());
  }

  @Override
  protected Instant now() {
    return database.dsl().select(DSL.currentInstant()).fetchSingle().value1().truncatedTo(ChronoUnit.MILLIS);
  }
}
