package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.notification.adapter.jooq.generated.Tables.DELIVERY;
import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;
import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INSTANT;

import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.MailStatus;
import dev.roost.platform.Workload;
import dev.roost.platform.jooq.QueueRows;
import dev.roost.platform.jooq.QueueRows.Shape;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails and webhooks, as work that can fail. */
@Configuration(proxyBeanMethods = false)
class NotificationQueues {

  @Bean
  Workload mailQueue(DSLContext db) {
    return new QueueRows(db, "notification.mails", new Shape(MAIL, MAIL.ID.cast(CLOB), MAIL.KIND,
        MAIL.STATUS.eq(inline(MailStatus.WAITING.name())), MAIL.STATUS.eq(inline(MailStatus.FAILED.name())),
        MAIL.DUE_AT,
        MAIL.POSTED_AT, MAIL.TRIES, MAIL.REASON, Map.of(MAIL.STATUS, MailStatus.WAITING.name(), MAIL.TRIES, 0,
            MAIL.SETTLED_AT, castNull(INSTANT), MAIL.FIRST_TRIED_AT, castNull(INSTANT))));
  }

  @Bean
  Workload webhookQueue(DSLContext db) {
    var event = field(select(EVENT.TYPE).from(EVENT).where(EVENT.ID.eq(DELIVERY.EVENT_ID)));
    var error = field(select(coalesce(ATTEMPT.ERROR, concat(inline("HTTP "), ATTEMPT.STATUS))).from(ATTEMPT)
        .where(ATTEMPT.DELIVERY_ID.eq(DELIVERY.ID)).orderBy(ATTEMPT.NUMBER.desc()).limit(inline(1)));
    return new QueueRows(db, "notification.webhooks", new Shape(DELIVERY, DELIVERY.ID.cast(CLOB), event,
        DELIVERY.STATUS.eq(inline(DeliveryStatus.WAITING.name())),
        DELIVERY.STATUS.eq(inline(DeliveryStatus.FAILED.name())), DELIVERY.DUE_AT, DELIVERY.FIRST_TRIED_AT,
        DELIVERY.TRIES, error, Map.of(DELIVERY.STATUS, DeliveryStatus.WAITING.name(), DELIVERY.TRIES, 0,
            DELIVERY.FIRST_TRIED_AT, castNull(INSTANT))));
  }
}
