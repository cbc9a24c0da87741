package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.IDEMPOTENCY_KEY;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes keys once they are older than they are kept. They count as forgotten before that already. */
@Configuration(proxyBeanMethods = false)
class IdempotencyRetention {

  /** Bounds a transaction; what is left over goes in the next one. */
  private static final int AT_ONCE = 10_000;

  private static final DayToSecond KEPT = DayToSecond.valueOf(Duration.ofHours(24));

  @Bean
  RecurringWork forgetIdempotencyKeys(DSLContext db) {
    return new RecurringWork("platform.forget-idempotency-keys", Duration.ofMinutes(10), () -> deleteExpired(db));
  }

  static void deleteExpired(DSLContext db) {
    int deleted;
    do {
      deleted = db.deleteFrom(IDEMPOTENCY_KEY)
          .where(IDEMPOTENCY_KEY.CREATED_AT.le(DSL.currentInstant().minus(KEPT)))
          .orderBy(IDEMPOTENCY_KEY.CREATED_AT)
          .limit(AT_ONCE)
          .execute();
    } while (deleted == AT_ONCE);
  }
}
