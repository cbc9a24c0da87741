package dev.roost.messaging.adapter.jooq;

import static dev.roost.messaging.adapter.jooq.generated.Tables.ARRIVAL;
import static dev.roost.messaging.adapter.jooq.generated.Tables.ARRIVALS_FORGOTTEN;
import static dev.roost.messaging.adapter.jooq.generated.Tables.MESSAGE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.OTHER;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.application.Arrivals;
import dev.roost.messaging.application.Nudge;
import dev.roost.messaging.application.Position;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Message;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
class JooqArrivals implements Arrivals {

  /** The oldest transaction that is still open; every one before it is over, whatever became of it. */
  private static final Field<Long> OLDEST_OPEN = cast(
      cast(function("pg_snapshot_xmin", OTHER, function("pg_current_snapshot", OTHER)), CLOB), BIGINT);

  private final DSLContext db;

  JooqArrivals(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Conversation conversation, Message message) {
    db.insertInto(ARRIVAL).set(ARRIVAL.CONVERSATION_ID, conversation.id().value())
        .set(ARRIVAL.NUMBER, message.number()).set(ARRIVAL.LISTING_ID, conversation.listing().value())
        .set(ARRIVAL.GUEST_ID, conversation.guest().value()).set(ARRIVAL.ARRIVED_AT, message.at()).execute();
  }

  @Override
  public Position horizon() {
    return new Position(Objects.requireNonNull(db.select(OLDEST_OPEN).fetchSingle().value1()), 0);
  }

  @Override
  public List<Arrived> after(Readers readers, Position position, int limit) {
    return db.select(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE).select(MESSAGE.fields()).from(ARRIVAL).join(MESSAGE)
        .on(MESSAGE.CONVERSATION_ID.eq(ARRIVAL.CONVERSATION_ID), MESSAGE.NUMBER.eq(ARRIVAL.NUMBER))
        .where(isAfter(position)).and(isFor(readers)).orderBy(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE).limit(limit)
        .fetch(JooqArrivals::arrived);
  }

  @Override
  public Set<Nudge> nudgesAfter(Position position) {
    return db.selectDistinct(ARRIVAL.LISTING_ID, ARRIVAL.GUEST_ID).from(ARRIVAL).where(isAfter(position))
        .fetchSet(row -> new Nudge(new ListingId(row.value1()), new UserId(row.value2())));
  }

  @Override
  public Position forgottenUpTo() {
    return db.selectFrom(ARRIVALS_FORGOTTEN)
        .fetchSingle(
            row -> new Position(row.get(ARRIVALS_FORGOTTEN.TRANSACTION), row.get(ARRIVALS_FORGOTTEN.SEQUENCE)));
  }

  @Override
  public int forget(Instant before, int atMost) {
    var gone = db.deleteFrom(ARRIVAL)
        .where(row(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE).in(select(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE).from(ARRIVAL)
            .where(ARRIVAL.ARRIVED_AT.lt(before)).orderBy(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE).limit(atMost)))
        .returningResult(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE)
        .fetch(row -> new Position(row.value1(), row.value2()));
    gone.stream().max(Position::compareTo).ifPresent(last -> db.update(ARRIVALS_FORGOTTEN)
        .set(ARRIVALS_FORGOTTEN.TRANSACTION, last.transaction()).set(ARRIVALS_FORGOTTEN.SEQUENCE, last.sequence())
        .where(row(ARRIVALS_FORGOTTEN.TRANSACTION, ARRIVALS_FORGOTTEN.SEQUENCE).lt(last.transaction(),
            last.sequence()))
        .execute());
    return gone.size();
  }

  private static Condition isAfter(Position position) {
    return row(ARRIVAL.TRANSACTION, ARRIVAL.SEQUENCE).gt(position.transaction(), position.sequence());
  }

  private static Condition isFor(Readers readers) {
    return ARRIVAL.GUEST_ID.eq(readers.user().value()).or(
        ARRIVAL.LISTING_ID.eq(any(readers.listings().stream().map(ListingId::value).toArray(UUID[]::new))));
  }

  private static Arrived arrived(Record row) {
    return new Arrived(new Position(row.get(ARRIVAL.TRANSACTION), row.get(ARRIVAL.SEQUENCE)),
        new ConversationId(row.get(MESSAGE.CONVERSATION_ID)), ConversationRows.message(row));
  }
}
