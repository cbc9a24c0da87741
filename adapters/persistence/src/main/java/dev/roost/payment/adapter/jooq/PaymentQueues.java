package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.INBOX;
import static dev.roost.payment.adapter.jooq.generated.Tables.WORK;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import dev.roost.platform.Workload;
import dev.roost.platform.jooq.QueueRows;
import dev.roost.platform.jooq.QueueRows.Shape;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of payments and what providers have told, as work that fails again and again: it is never given up. */
@Configuration(proxyBeanMethods = false)
class PaymentQueues {

  @Bean
  Workload paymentStepQueue(DSLContext db) {
    var isFailing = WORK.FAILURES.ge(inline(Workload.MANY_FAILURES));
    return new QueueRows(db, "payment.steps", new Shape(WORK, concat(WORK.PURPOSE, inline("-"), WORK.SUBJECT),
        concat(WORK.PURPOSE, inline(" of payment "), WORK.PAYMENT_ID), isFailing.not(), isFailing, WORK.DUE_AT,
        WORK.FIRST_TRIED, WORK.FAILURES, WORK.ERROR, Map.of(WORK.FAILURES, 0)));
  }

  @Bean
  Workload paymentEventQueue(DSLContext db) {
    var isFailing = INBOX.FAILURES.ge(inline(Workload.MANY_FAILURES));
    var isOpen = INBOX.DUE_AT.isNotNull();
    return new QueueRows(db, "payment.provider-events", new Shape(INBOX,
        concat(INBOX.PROVIDER, inline("-"), INBOX.EVENT_ID), concat(inline("event of "), INBOX.PROVIDER),
        isOpen.andNot(isFailing), isOpen.and(isFailing), INBOX.DUE_AT, INBOX.RECEIVED_AT, INBOX.FAILURES, INBOX.ERROR,
        Map.of(INBOX.FAILURES, 0)));
  }
}
