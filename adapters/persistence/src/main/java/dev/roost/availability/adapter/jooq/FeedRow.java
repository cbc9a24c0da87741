package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_FEED;

import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.contract.FeedTrouble;
import dev.roost.availability.contract.LeftOut;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeed.Snapshot;
import dev.roost.availability.domain.CalendarFeed.Validators;
import dev.roost.availability.domain.FeedHealth;
import dev.roost.availability.domain.FeedUrl;
import dev.roost.listing.contract.ListingId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A feed as columns. */
final class FeedRow {

  private FeedRow() {
  }

  static Map<Field<?>, @Nullable Object> changeable(Snapshot stored) {
    var health = stored.health();
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(CALENDAR_FEED.URL, stored.url().value());
    row.put(CALENDAR_FEED.DUE_AT, stored.dueAt());
    row.put(CALENDAR_FEED.FETCHED_AT, health.fetchedAt());
    row.put(CALENDAR_FEED.SUCCEEDED_AT, health.succeededAt());
    row.put(CALENDAR_FEED.WHOLE_AT, health.wholeAt());
    row.put(CALENDAR_FEED.LEFT_OUT, health.leftOut());
    row.put(CALENDAR_FEED.LEFT_OUT_WHY, name(health.why()));
    row.put(CALENDAR_FEED.ECHOES, health.echoes());
    row.put(CALENDAR_FEED.TROUBLE, name(health.trouble()));
    row.put(CALENDAR_FEED.HTTP_STATUS, health.status());
    row.put(CALENDAR_FEED.ETAG, stored.validators().etag());
    row.put(CALENDAR_FEED.LAST_MODIFIED, stored.validators().lastModified());
    row.put(CALENDAR_FEED.EMPTY_ONCE, stored.emptyOnce());
    return row;
  }

  static CalendarFeed read(Record row) {
    var why = row.get(CALENDAR_FEED.LEFT_OUT_WHY);
    var trouble = row.get(CALENDAR_FEED.TROUBLE);
    var health = new FeedHealth(row.get(CALENDAR_FEED.FETCHED_AT), row.get(CALENDAR_FEED.SUCCEEDED_AT),
        row.get(CALENDAR_FEED.WHOLE_AT), row.get(CALENDAR_FEED.LEFT_OUT), why == null ? null : LeftOut.valueOf(why),
        row.get(CALENDAR_FEED.ECHOES), trouble == null ? null : FeedTrouble.valueOf(trouble),
        row.get(CALENDAR_FEED.HTTP_STATUS));
    return CalendarFeed.restore(new Snapshot(new FeedId(row.get(CALENDAR_FEED.ID)), row.get(CALENDAR_FEED.VERSION),
        new ListingId(row.get(CALENDAR_FEED.LISTING_ID)), new Channel(row.get(CALENDAR_FEED.CHANNEL)),
        new FeedUrl(row.get(CALENDAR_FEED.URL)), row.get(CALENDAR_FEED.CREATED_AT), row.get(CALENDAR_FEED.DUE_AT),
        health, new Validators(row.get(CALENDAR_FEED.ETAG), row.get(CALENDAR_FEED.LAST_MODIFIED)),
        row.get(CALENDAR_FEED.EMPTY_ONCE)));
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
