package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.OTHER;

import dev.roost.listing.contract.ListingId;
import dev.roost.notification.api.EventView;
import dev.roost.notification.application.EventLog;
import dev.roost.notification.application.Position;
import dev.roost.notification.contract.EventType;
import dev.roost.platform.jooq.FixedInsert;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqEventLog implements EventLog {

  /** The oldest transaction that is still open; every one before it is over, whatever became of it. */
  private static final Field<Long> OLDEST_OPEN = cast(
      cast(function("pg_snapshot_xmin", OTHER, function("pg_current_snapshot", OTHER)), CLOB), BIGINT);

  private final DSLContext db;
  private final FixedInsert insert;

  JooqEventLog(DSLContext db) {
    this.db = db;
    this.insert = new FixedInsert(db, EVENT);
  }

  @Override
  public void append(EventView event, @Nullable UserId user) {
    var data = event.data();
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(EVENT.ID, event.id().value());
    row.put(EVENT.TYPE, event.type().code());
    row.put(EVENT.OCCURRED_AT, event.at());
    row.put(EVENT.USER_ID, user == null ? null : user.value());
    row.put(EVENT.LISTING_ID, data.listing());
    row.put(EVENT.BOOKING_ID, data.booking());
    row.put(EVENT.ALTERATION_ID, data.alteration());
    row.put(EVENT.PAYMENT_ID, data.payment());
    row.put(EVENT.REFUND_ID, data.refund());
    row.put(EVENT.DISPUTE_ID, data.dispute());
    row.put(EVENT.PAYOUT_ID, data.payout());
    row.put(EVENT.CONVERSATION_ID, data.conversation());
    row.put(EVENT.MESSAGE_ID, data.message());
    row.put(EVENT.STATUS, data.status());
    insert.execute(row);
  }

  @Override
  public Position horizon() {
    return new Position(Objects.requireNonNull(db.select(OLDEST_OPEN).fetchSingle().value1()), 0);
  }

  @Override
  public List<Logged> read(Readers readers, Set<EventType> types, Position after, Position before, int limit) {
    return db.selectFrom(EVENT)
        .where(row(EVENT.TRANSACTION, EVENT.SEQUENCE).gt(after.transaction(), after.sequence()))
        .and(row(EVENT.TRANSACTION, EVENT.SEQUENCE).lt(before.transaction(), before.sequence()))
        .and(isFor(readers)).and(isOneOf(types))
        .orderBy(EVENT.TRANSACTION, EVENT.SEQUENCE).limit(limit).fetch(EventRows::read);
  }

  @Override
  public List<EventView> between(Readers readers, Set<EventType> types, Instant from, Instant to, int limit) {
    return db.selectFrom(EVENT).where(EVENT.OCCURRED_AT.ge(from), EVENT.OCCURRED_AT.lt(to))
        .and(isFor(readers)).and(isOneOf(types))
        .orderBy(EVENT.TRANSACTION, EVENT.SEQUENCE).limit(limit).fetch(EventRows::event);
  }

  @Override
  public int forget(Instant before, int atMost) {
    return db.deleteFrom(EVENT).where(EVENT.OCCURRED_AT.lt(before)).limit(atMost).execute();
  }

  private static Condition isFor(Readers readers) {
    var user = readers.user();
    return user == null || readers.everybody()
        ? noCondition()
        : EVENT.USER_ID.eq(user.value())
            .or(EVENT.LISTING_ID.eq(any(readers.listings().stream().map(ListingId::value).toArray(UUID[]::new))));
  }

  private static Condition isOneOf(Set<EventType> types) {
    return types.size() == EventType.values().length
        ? noCondition()
        : EVENT.TYPE.eq(any(types.stream().map(EventType::code).toArray(String[]::new)));
  }
}
