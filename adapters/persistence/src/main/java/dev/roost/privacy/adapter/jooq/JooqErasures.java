package dev.roost.privacy.adapter.jooq;

import static dev.roost.privacy.adapter.jooq.generated.Tables.ERASURE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.roost.platform.jooq.DueRows;
import dev.roost.privacy.contract.InTheWay;
import dev.roost.privacy.domain.Erasure;
import dev.roost.privacy.domain.Erasures;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqErasures implements Erasures {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DueRows<?> ROWS = new DueRows<>(ERASURE, ERASURE.USER_ID, ERASURE.DUE_AT, ERASURE.DUE_FAILURES,
      ERASURE.DUE_ERROR);

  private final DSLContext db;

  JooqErasures(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Erasure> find(UserId user) {
    return db.selectFrom(ERASURE).where(ERASURE.USER_ID.eq(user.value())).fetchOptional(JooqErasures::toErasure);
  }

  @Override
  public Optional<Erasure> lock(UserId user) {
    return db.selectFrom(ERASURE).where(ERASURE.USER_ID.eq(user.value())).forNoKeyUpdate()
        .fetchOptional(JooqErasures::toErasure);
  }

  @Override
  public void addIfAbsent(Erasure erasure) {
    var stored = erasure.snapshot();
    db.insertInto(ERASURE)
        .set(ERASURE.USER_ID, stored.user().value())
        .set(ERASURE.VERSION, 1L)
        .set(ERASURE.REQUESTED_BY, stored.requestedBy().value())
        .set(ERASURE.REQUESTED_AT, stored.requestedAt())
        .set(changeable(stored))
        .onConflictDoNothing().execute();
  }

  @Override
  public void save(Erasure erasure) {
    var stored = db.update(ERASURE).set(changeable(erasure.snapshot()))
        .set(ERASURE.VERSION, erasure.version() + 1).set(ERASURE.DUE_FAILURES, 0).setNull(ERASURE.DUE_ERROR)
        .where(ERASURE.USER_ID.eq(erasure.user().value()), ERASURE.VERSION.eq(erasure.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("The erasure of %s was changed meanwhile".formatted(erasure.user()));
    }
  }

  @Override
  public List<UserId> due(int atMost) {
    return ROWS.find(db, atMost).stream().map(UserId::new).toList();
  }

  @Override
  public void postpone(UserId user, String error) {
    ROWS.postpone(db, user.value(), error);
  }

  @Override
  public Page<Erasure> list(PageRequest page) {
    var found = db.selectFrom(ERASURE).where(after(page.after()))
        .orderBy(ERASURE.REQUESTED_AT.desc(), ERASURE.USER_ID.desc()).limit(page.limit() + 1)
        .fetch(JooqErasures::toErasure);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().user().toString());
  }

  /** A row never changes its place, so the user whom the last page ended with says where the next one begins. */
  private Condition after(@Nullable String last) {
    if (last == null) {
      return noCondition();
    }
    var place = db.select(ERASURE.REQUESTED_AT, ERASURE.USER_ID).from(ERASURE)
        .where(ERASURE.USER_ID.eq(UUID.fromString(last)));
    return row(ERASURE.REQUESTED_AT, ERASURE.USER_ID).lt(place);
  }

  private static Map<Field<?>, @Nullable Object> changeable(Erasure.Snapshot stored) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(ERASURE.IN_THE_WAY, JSONB.valueOf(JSON.writeValueAsString(stored.inTheWay())));
    row.put(ERASURE.ERASED_AT, stored.erasedAt());
    row.put(ERASURE.DUE_AT, stored.dueAt());
    return row;
  }

  private static Erasure toErasure(Record row) {
    Instant erased = row.get(ERASURE.ERASED_AT);
    return Erasure.restore(new Erasure.Snapshot(new UserId(row.get(ERASURE.USER_ID)),
        new UserId(row.get(ERASURE.REQUESTED_BY)), row.get(ERASURE.REQUESTED_AT),
        List.of(JSON.readValue(row.get(ERASURE.IN_THE_WAY).data(), InTheWay[].class)), erased,
        row.get(ERASURE.DUE_AT), row.get(ERASURE.VERSION)));
  }
}
