package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.FREEZE;

import dev.roost.payout.domain.Freeze;
import dev.roost.payout.domain.Freeze.Change;
import dev.roost.payout.domain.Freezes;
import dev.roost.shared.UserId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqFreezes implements Freezes {

  private final DSLContext db;

  JooqFreezes(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Freeze> find(UserId host) {
    return db.selectFrom(FREEZE).where(FREEZE.HOST_ID.eq(host.value())).fetchOptional(JooqFreezes::toFreeze);
  }

  @Override
  public Optional<Freeze> lock(UserId host) {
    return db.selectFrom(FREEZE).where(FREEZE.HOST_ID.eq(host.value())).forNoKeyUpdate()
        .fetchOptional(JooqFreezes::toFreeze);
  }

  @Override
  public void save(Freeze freeze) {
    var last = Objects.requireNonNull(freeze.snapshot().last(), "somebody has changed it");
    var row = Map.of(FREEZE.FROZEN, freeze.isFrozen(), FREEZE.REASON, last.reason(), FREEZE.CHANGED_BY,
        last.by().value(), FREEZE.CHANGED_AT, last.at());
    var stored = freeze.version() == 0
        ? db.insertInto(FREEZE).set(FREEZE.HOST_ID, freeze.host().value()).set(FREEZE.VERSION, 1L).set(row)
            .onConflictDoNothing().execute()
        : db.update(FREEZE).set(FREEZE.VERSION, freeze.version() + 1).set(row)
            .where(FREEZE.HOST_ID.eq(freeze.host().value()), FREEZE.VERSION.eq(freeze.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("The freeze of %s was changed meanwhile".formatted(freeze.host()));
    }
  }

  private static Freeze toFreeze(Record row) {
    return Freeze.restore(new Freeze.Snapshot(new UserId(row.get(FREEZE.HOST_ID)), row.get(FREEZE.VERSION),
        row.get(FREEZE.FROZEN), new Change(new UserId(row.get(FREEZE.CHANGED_BY)), row.get(FREEZE.CHANGED_AT),
            row.get(FREEZE.REASON))));
  }
}
