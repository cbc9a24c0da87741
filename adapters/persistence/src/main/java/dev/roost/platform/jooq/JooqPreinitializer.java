package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.IDEMPOTENCY_KEY;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** jOOQ's classes are large and many: another thread loads them while the main one still reads configuration. */
class JooqPreinitializer implements BackgroundPreinitializer {

  @Override
  public void preinitialize() {
    var _ = DSL.using(SQLDialect.POSTGRES, JooqSettings.settings()).selectFrom(IDEMPOTENCY_KEY).getSQL();
  }
}
