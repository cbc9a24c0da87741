package dev.roost.booking.adapter.jooq;

import dev.roost.platform.Workload;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines of stays and alterations, as work that can fail. */
@Configuration(proxyBeanMethods = false)
class BookingDeadlines {

  @Bean
  Workload bookingDeadlineQueue(DSLContext db) {
    return JooqDueBookings.ROWS.workload(db, "booking.deadlines");
  }

  @Bean
  Workload alterationDeadlineQueue(DSLContext db) {
    return JooqDueAlterations.ROWS.workload(db, "booking.alteration-deadlines");
  }
}
