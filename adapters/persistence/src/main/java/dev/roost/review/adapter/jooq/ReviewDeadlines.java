package dev.roost.review.adapter.jooq;

import dev.roost.platform.Workload;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines of reviews, as work that can fail. */
@Configuration(proxyBeanMethods = false)
class ReviewDeadlines {

  @Bean
  Workload reviewDeadlineQueue(DSLContext db) {
    return JooqDueExchanges.ROWS.workload(db, "review.deadlines");
  }
}
