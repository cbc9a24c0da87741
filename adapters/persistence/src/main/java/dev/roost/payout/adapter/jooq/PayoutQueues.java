package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.WORK;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.CLOB;

import dev.roost.platform.Workload;
import dev.roost.platform.jooq.QueueRows;
import dev.roost.platform.jooq.QueueRows.Shape;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Transfers to hosts, as work that fails again and again: it is never given up. */
@Configuration(proxyBeanMethods = false)
class PayoutQueues {

  @Bean
  Workload transferQueue(DSLContext db) {
    var isFailing = WORK.FAILURES.ge(inline(Workload.MANY_FAILURES));
    return new QueueRows(db, "payout.transfers-on-their-way", new Shape(WORK, WORK.TRANSFER_ID.cast(CLOB),
        concat(inline("transfer of payout "), WORK.PAYOUT_ID), isFailing.not(), isFailing, WORK.DUE_AT,
        WORK.FIRST_TRIED, WORK.FAILURES, WORK.ERROR, Map.of(WORK.FAILURES, 0)));
  }
}
