package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.ATTEMPT;
import static dev.roost.notification.adapter.jooq.generated.Tables.DELIVERY;
import static dev.roost.notification.adapter.jooq.generated.Tables.ENDPOINT;
import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.roost.notification.api.DeliveryDetails.AttemptView;
import dev.roost.notification.api.DeliveryView;
import dev.roost.notification.application.Deliveries;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.EndpointStatus;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep3;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqDeliveries implements Deliveries {

  /** So that one endpoint that is slow does not keep all others waiting. */
  private static final int OF_ONE_ENDPOINT = 4;
  private static final int LONGEST_ANSWER = 4_096;
  private static final int LONGEST_ERROR = 1_000;
  private static final int LOG = 100;
  private static final String WAITING = DeliveryStatus.WAITING.name();

  private final DSLContext db;

  JooqDeliveries(DSLContext db) {
    this.db = db;
  }

  @Override
  public void plan(Collection<Planned> planned) {
    if (!planned.isEmpty()) {
      rows(planned).onConflict(DELIVERY.ENDPOINT_ID, DELIVERY.EVENT_ID).doNothing().execute();
    }
  }

  @Override
  public void replay(Collection<Planned> planned) {
    if (!planned.isEmpty()) {
      rows(planned).onConflict(DELIVERY.ENDPOINT_ID, DELIVERY.EVENT_ID).doUpdate()
          .set(DELIVERY.STATUS, excluded(DELIVERY.STATUS)).set(DELIVERY.TRIES, 0)
          .set(DELIVERY.DUE_AT, currentInstant()).set(DELIVERY.FIRST_TRIED_AT, (Instant) null).execute();
    }
  }

  /** What is claimed is known to be, whatever happens next: the update is one statement and one commit. */
  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    var isDue = DELIVERY.STATUS.eq(WAITING).and(DELIVERY.DUE_AT.le(currentInstant()));
    var place = rowNumber().over().partitionBy(DELIVERY.ENDPOINT_ID).orderBy(DELIVERY.DUE_AT, DELIVERY.ID).as("place");
    var due = select(DELIVERY.ID, DELIVERY.DUE_AT, place).from(DELIVERY).join(ENDPOINT)
        .on(ENDPOINT.ID.eq(DELIVERY.ENDPOINT_ID)).where(isDue)
        .and(ENDPOINT.STATUS.eq(EndpointStatus.ENABLED.name())).asTable("due");
    var ids = db.select(due.field(DELIVERY.ID)).from(due).where(requireNonNull(due.field(place)).le(OF_ONE_ENDPOINT))
        .orderBy(due.field(DELIVERY.DUE_AT)).limit(atMost).fetch(row -> row.value1()).toArray(UUID[]::new);
    var free = select(DELIVERY.ID).from(DELIVERY).where(DELIVERY.ID.eq(any(ids))).and(isDue).forUpdate().skipLocked();
    var taken = db.update(DELIVERY).set(DELIVERY.DUE_AT, currentInstant().add(inline(DayToSecond.valueOf(lease))))
        .set(DELIVERY.FIRST_TRIED_AT, coalesce(DELIVERY.FIRST_TRIED_AT, currentInstant()))
        .where(DELIVERY.ID.in(free)).returning(DELIVERY.ID).fetch(DELIVERY.ID).toArray(UUID[]::new);
    return db.select().from(DELIVERY).join(EVENT).on(EVENT.ID.eq(DELIVERY.EVENT_ID))
        .where(DELIVERY.ID.eq(any(taken))).orderBy(DELIVERY.ID).fetch(JooqDeliveries::claim);
  }

  @Override
  public void attempted(Claim claim, Attempt attempt, DeliveryStatus status, @Nullable Instant dueAt) {
    var number = db.update(DELIVERY).set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
        .where(DELIVERY.ID.eq(claim.id().value())).returning(DELIVERY.ATTEMPTS).fetchOptional(DELIVERY.ATTEMPTS);
    if (number.isEmpty()) {
      return; // Its endpoint or its event was deleted meanwhile.
    }
    db.insertInto(ATTEMPT).set(ATTEMPT.DELIVERY_ID, claim.id().value()).set(ATTEMPT.NUMBER, number.get())
        .set(ATTEMPT.AT, attempt.at()).set(ATTEMPT.URL, attempt.url()).set(ATTEMPT.TOOK_MILLIS, attempt.tookMillis())
        .set(ATTEMPT.STATUS, attempt.status()).set(ATTEMPT.ANSWER, shortened(attempt.answer(), LONGEST_ANSWER))
        .set(ATTEMPT.ERROR, attempt.error() == null ? null : shortened(attempt.error(), LONGEST_ERROR)).execute();
    db.update(DELIVERY).set(DELIVERY.STATUS, status.name()).set(DELIVERY.TRIES, claim.tries() + 1)
        .set(DELIVERY.DUE_AT, dueAt == null ? attempt.at() : dueAt)
        .where(DELIVERY.ID.eq(claim.id().value()), DELIVERY.STATUS.eq(WAITING)).execute();
  }

  @Override
  public Page<DeliveryView> list(EndpointId endpoint, @Nullable DeliveryStatus status, PageRequest page) {
    var after = page.after() == null ? noCondition() : DELIVERY.ID.lt(UUID.fromString(page.after()));
    var found = views(DELIVERY.ENDPOINT_ID.eq(endpoint.value()).and(after)
        .and(status == null ? noCondition() : DELIVERY.STATUS.eq(status.name())), page.limit() + 1);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }

  @Override
  public Optional<DeliveryView> find(EndpointId endpoint, DeliveryId delivery) {
    return views(DELIVERY.ENDPOINT_ID.eq(endpoint.value()).and(DELIVERY.ID.eq(delivery.value())), 1).stream()
        .findFirst();
  }

  @Override
  public List<AttemptView> log(DeliveryId delivery) {
    return db.selectFrom(ATTEMPT).where(ATTEMPT.DELIVERY_ID.eq(delivery.value())).orderBy(ATTEMPT.NUMBER.desc())
        .limit(LOG).fetch(row -> new AttemptView(row.get(ATTEMPT.NUMBER), row.get(ATTEMPT.AT), row.get(ATTEMPT.URL),
            row.get(ATTEMPT.TOOK_MILLIS), row.get(ATTEMPT.STATUS), row.get(ATTEMPT.ANSWER), row.get(ATTEMPT.ERROR)));
  }

  private InsertValuesStep3<?, UUID, UUID, UUID> rows(Collection<Planned> planned) {
    var insert = db.insertInto(DELIVERY, DELIVERY.ID, DELIVERY.ENDPOINT_ID, DELIVERY.EVENT_ID);
    for (var one : planned) {
      insert = insert.values(one.id().value(), one.endpoint().value(), one.event().value());
    }
    return insert;
  }

  private List<DeliveryView> views(Condition condition, int limit) {
    return db.select().from(DELIVERY).join(EVENT).on(EVENT.ID.eq(DELIVERY.EVENT_ID)).where(condition)
        .orderBy(DELIVERY.ID.desc()).limit(limit).fetch(JooqDeliveries::view);
  }

  private static DeliveryView view(Record row) {
    var status = DeliveryStatus.valueOf(row.get(DELIVERY.STATUS));
    return new DeliveryView(new DeliveryId(row.get(DELIVERY.ID)), EventRows.event(row), status,
        row.get(DELIVERY.ATTEMPTS), status == DeliveryStatus.WAITING ? row.get(DELIVERY.DUE_AT) : null);
  }

  private static Claim claim(Record row) {
    return new Claim(new DeliveryId(row.get(DELIVERY.ID)), new EndpointId(row.get(DELIVERY.ENDPOINT_ID)),
        EventRows.event(row), row.get(DELIVERY.TRIES), row.get(DELIVERY.FIRST_TRIED_AT), row.get(DELIVERY.DUE_AT));
  }

  private static String shortened(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }
}
