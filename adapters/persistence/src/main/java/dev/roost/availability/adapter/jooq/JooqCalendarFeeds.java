package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR_FEED;
import static dev.roost.availability.adapter.jooq.generated.Tables.IMPORTED_EVENT;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.roost.availability.contract.Channel;
import dev.roost.availability.contract.FeedId;
import dev.roost.availability.domain.CalendarFeed;
import dev.roost.availability.domain.CalendarFeeds;
import dev.roost.availability.domain.ImportedEvent;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.Ranges;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqCalendarFeeds implements CalendarFeeds {

  private final DSLContext db;

  JooqCalendarFeeds(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<CalendarFeed> find(ListingId listing, Channel channel) {
    return db.selectFrom(CALENDAR_FEED).where(is(listing, channel)).fetchOptional(FeedRow::read);
  }

  @Override
  public Optional<CalendarFeed> lock(ListingId listing, Channel channel) {
    return db.selectFrom(CALENDAR_FEED).where(is(listing, channel)).forNoKeyUpdate().fetchOptional(FeedRow::read);
  }

  @Override
  public Optional<CalendarFeed> lock(FeedId id) {
    return db.selectFrom(CALENDAR_FEED).where(CALENDAR_FEED.ID.eq(id.value())).forNoKeyUpdate()
        .fetchOptional(FeedRow::read);
  }

  @Override
  public List<CalendarFeed> lockAll(ListingId listing) {
    ChannelLocks.FEEDS.take(db, listing);
    return of(listing);
  }

  @Override
  public List<CalendarFeed> of(ListingId listing) {
    return db.selectFrom(CALENDAR_FEED).where(CALENDAR_FEED.LISTING_ID.eq(listing.value()))
        .orderBy(CALENDAR_FEED.CHANNEL).fetch(FeedRow::read);
  }

  /** What is claimed is known to be, whatever happens next: the update is one statement and one commit. */
  @Override
  public List<CalendarFeed> claim(int atMost, Duration lease) {
    var due = select(CALENDAR_FEED.ID).from(CALENDAR_FEED).where(CALENDAR_FEED.DUE_AT.le(currentInstant()))
        .orderBy(CALENDAR_FEED.DUE_AT).limit(atMost).forUpdate().skipLocked();
    return db.update(CALENDAR_FEED)
        .set(CALENDAR_FEED.DUE_AT, currentInstant().add(inline(DayToSecond.valueOf(lease))))
        .where(CALENDAR_FEED.ID.in(due)).returning().fetch(FeedRow::read);
  }

  @Override
  public void add(CalendarFeed feed) {
    var stored = feed.snapshot();
    db.insertInto(CALENDAR_FEED).set(CALENDAR_FEED.ID, stored.id().value()).set(CALENDAR_FEED.VERSION, 1L)
        .set(CALENDAR_FEED.LISTING_ID, stored.listing().value()).set(CALENDAR_FEED.CHANNEL, stored.channel().name())
        .set(CALENDAR_FEED.CREATED_AT, stored.createdAt()).set(FeedRow.changeable(stored)).execute();
  }

  @Override
  public void save(CalendarFeed feed) {
    var stored = db.update(CALENDAR_FEED).set(FeedRow.changeable(feed.snapshot()))
        .set(CALENDAR_FEED.VERSION, feed.version() + 1)
        .where(CALENDAR_FEED.ID.eq(feed.id().value()), CALENDAR_FEED.VERSION.eq(feed.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Feed %s was changed meanwhile".formatted(feed.id()));
    }
  }

  @Override
  public void remove(FeedId id) {
    db.deleteFrom(CALENDAR_FEED).where(CALENDAR_FEED.ID.eq(id.value())).execute();
  }

  @Override
  public List<ImportedEvent> events(FeedId feed) {
    return db.selectFrom(IMPORTED_EVENT).where(IMPORTED_EVENT.FEED_ID.eq(feed.value())).orderBy(IMPORTED_EVENT.ID)
        .fetch(JooqCalendarFeeds::event);
  }

  @Override
  public Map<Channel, List<ImportedEvent>> events(ListingId listing) {
    return db.select(CALENDAR_FEED.CHANNEL, IMPORTED_EVENT.ID, IMPORTED_EVENT.UID, IMPORTED_EVENT.NIGHTS)
        .from(IMPORTED_EVENT).join(CALENDAR_FEED).on(CALENDAR_FEED.ID.eq(IMPORTED_EVENT.FEED_ID))
        .where(IMPORTED_EVENT.LISTING_ID.eq(listing.value())).orderBy(IMPORTED_EVENT.ID)
        .fetchGroups(row -> new Channel(row.get(CALENDAR_FEED.CHANNEL)), JooqCalendarFeeds::event);
  }

  @Override
  public Map<FeedId, Integer> counts(Collection<FeedId> feeds) {
    var ids = feeds.stream().map(FeedId::value).toArray(UUID[]::new);
    return db.select(IMPORTED_EVENT.FEED_ID, count()).from(IMPORTED_EVENT).where(IMPORTED_EVENT.FEED_ID.eq(any(ids)))
        .groupBy(IMPORTED_EVENT.FEED_ID).fetchMap(row -> new FeedId(row.value1()), row -> row.value2());
  }

  /** What stays as it is is not written. */
  @Override
  public void replaceEvents(CalendarFeed feed, List<ImportedEvent> events) {
    var ids = events.stream().map(ImportedEvent::id).toArray(UUID[]::new);
    db.deleteFrom(IMPORTED_EVENT)
        .where(IMPORTED_EVENT.FEED_ID.eq(feed.id().value()), IMPORTED_EVENT.ID.ne(all(ids)))
        .execute();
    if (!events.isEmpty()) {
      db.insertInto(IMPORTED_EVENT, IMPORTED_EVENT.ID, IMPORTED_EVENT.FEED_ID, IMPORTED_EVENT.LISTING_ID,
          IMPORTED_EVENT.UID, IMPORTED_EVENT.NIGHTS)
          .valuesOfRows(events.stream().map(it -> row(it.id(), feed.id().value(), feed.listing().value(), it.uid(),
              Ranges.range(it.nights()))).toList())
          .onConflict(IMPORTED_EVENT.ID).doUpdate()
          .set(IMPORTED_EVENT.UID, excluded(IMPORTED_EVENT.UID))
          .set(IMPORTED_EVENT.NIGHTS, excluded(IMPORTED_EVENT.NIGHTS))
          .where(IMPORTED_EVENT.UID.ne(excluded(IMPORTED_EVENT.UID))
              .or(IMPORTED_EVENT.NIGHTS.ne(excluded(IMPORTED_EVENT.NIGHTS))))
          .execute();
    }
  }

  private static Condition is(ListingId listing, Channel channel) {
    return CALENDAR_FEED.LISTING_ID.eq(listing.value()).and(CALENDAR_FEED.CHANNEL.eq(channel.name()));
  }

  private static ImportedEvent event(Record row) {
    return new ImportedEvent(row.get(IMPORTED_EVENT.ID), row.get(IMPORTED_EVENT.UID),
        Ranges.stay(row.get(IMPORTED_EVENT.NIGHTS)));
  }
}
