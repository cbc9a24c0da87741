package dev.roost.platform.jooq;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every use case the database's clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  DatabaseClock clock(DSLContext db) {
    return new DatabaseClock(() -> db.select(DSL.currentInstant()).fetchSingle().value1(), System::nanoTime);
  }

  /** Has nothing to do where a test has put another clock in its place. */
  @Bean
  ClockReader clockReader(ObjectProvider<DatabaseClock> clocks) {
    return new ClockReader(clocks.stream().toList());
  }
}
