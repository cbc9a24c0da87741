package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.EVENT_CURSOR;
import static dev.roost.payment.adapter.jooq.generated.Tables.INBOX;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.roost.payment.application.EventInbox;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.ProviderEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

@Component
class JooqEventInbox implements EventInbox {

  private static final int LONGEST_ERROR = 1_000;

  private final DSLContext db;

  JooqEventInbox(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(String provider, ProviderEvent event) {
    return db.insertInto(INBOX).set(INBOX.PROVIDER, provider).set(INBOX.EVENT_ID, event.id())
        .set(INBOX.EVENT, EventJson.write(event)).onConflict(INBOX.PROVIDER, INBOX.EVENT_ID).doNothing()
        .execute() == 1;
  }

  @Override
  public List<Received> claim(int atMost, Duration lease) {
    var due = select(INBOX.PROVIDER, INBOX.EVENT_ID).from(INBOX).where(INBOX.DUE_AT.le(currentInstant()))
        .orderBy(INBOX.DUE_AT).limit(atMost).forUpdate().skipLocked();
    return db.update(INBOX).set(INBOX.DUE_AT, in(lease)).where(row(INBOX.PROVIDER, INBOX.EVENT_ID).in(due))
        .returning().fetch().stream().sorted(Comparator.comparing((Record row) -> row.get(INBOX.RECEIVED_AT)))
        .map(JooqEventInbox::toReceived).toList();
  }

  @Override
  public void done(Received received) {
    db.update(INBOX).set(INBOX.DUE_AT, (Instant) null).where(is(received)).execute();
  }

  @Override
  public void postpone(Received received, Duration after, String why) {
    db.update(INBOX).set(INBOX.DUE_AT, in(after)).set(INBOX.FAILURES, INBOX.FAILURES.plus(1))
        .set(INBOX.ERROR, why.substring(0, Math.min(why.length(), LONGEST_ERROR))).where(is(received)).execute();
  }

  @Override
  public Optional<EventCursor> cursor(String provider) {
    return db.selectFrom(EVENT_CURSOR).where(EVENT_CURSOR.PROVIDER.eq(provider))
        .fetchOptional(JooqEventInbox::toCursor);
  }

  @Override
  public void moveCursor(String provider, EventCursor cursor) {
    var after = cursor instanceof EventCursor.After(var event) ? event : null;
    var since = cursor instanceof EventCursor.Since(var moment) ? moment : null;
    db.insertInto(EVENT_CURSOR).set(EVENT_CURSOR.PROVIDER, provider).set(EVENT_CURSOR.AFTER_EVENT, after)
        .set(EVENT_CURSOR.SINCE, since).set(EVENT_CURSOR.READ_AT, currentInstant())
        .onConflict(EVENT_CURSOR.PROVIDER).doUpdate().set(EVENT_CURSOR.AFTER_EVENT, after)
        .set(EVENT_CURSOR.SINCE, since).set(EVENT_CURSOR.READ_AT, currentInstant()).execute();
  }

  @Override
  public int forget(Duration age) {
    return db.deleteFrom(INBOX).where(INBOX.DUE_AT.isNull(),
        INBOX.RECEIVED_AT.le(currentInstant().sub(inline(DayToSecond.valueOf(age))))).execute();
  }

  private static Received toReceived(Record row) {
    return new Received(row.get(INBOX.PROVIDER), EventJson.read(row.get(INBOX.EVENT)), row.get(INBOX.FAILURES));
  }

  private static EventCursor toCursor(Record row) {
    String after = row.get(EVENT_CURSOR.AFTER_EVENT);
    return after == null
        ? new EventCursor.Since(row.get(EVENT_CURSOR.SINCE))
        : new EventCursor.After(after);
  }

  private static Condition is(Received received) {
    return INBOX.PROVIDER.eq(received.provider()).and(INBOX.EVENT_ID.eq(received.event().id()));
  }

  private static Field<Instant> in(Duration time) {
    return currentInstant().add(inline(DayToSecond.valueOf(time)));
  }
}
