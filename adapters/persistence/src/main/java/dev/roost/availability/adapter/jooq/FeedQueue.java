package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_FEED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.CLOB;

import dev.roost.platform.Workload;
import dev.roost.platform.jooq.QueueRows;
import dev.roost.platform.jooq.QueueRows.Shape;
import java.time.Duration;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calendars of other channels, as work that has failed where none was read for a day. */
@Configuration(proxyBeanMethods = false)
class FeedQueue {

  private static final DayToSecond DAY = DayToSecond.valueOf(Duration.ofDays(1));

  @Bean
  Workload calendarFeedQueue(DSLContext db) {
    var since = coalesce(CALENDAR_FEED.SUCCEEDED_AT, CALENDAR_FEED.CREATED_AT);
    var isFailing = CALENDAR_FEED.TROUBLE.isNotNull().and(since.lt(currentInstant().sub(inline(DAY))));
    return new QueueRows(db, "availability.feeds", new Shape(CALENDAR_FEED, CALENDAR_FEED.ID.cast(CLOB),
        concat(CALENDAR_FEED.CHANNEL, inline(" of listing "), CALENDAR_FEED.LISTING_ID), isFailing.not(), isFailing,
        CALENDAR_FEED.DUE_AT, since, when(isFailing, inline(1)).otherwise(inline(0)), concat(CALENDAR_FEED.TROUBLE,
            coalesce(concat(inline(" "), CALENDAR_FEED.HTTP_STATUS), inline(""))),
        Map.of()));
  }
}
