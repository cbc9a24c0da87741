package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.PAYOUT;
import static dev.roost.payout.adapter.jooq.generated.Tables.TRANSFER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payouts;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqPayouts implements Payouts {

  private final DSLContext db;

  JooqPayouts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Payout> find(PayoutId id) {
    return load(PAYOUT.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public Optional<Payout> findByKey(UUID key) {
    return load(PAYOUT.ID.eq(select(TRANSFER.PAYOUT_ID).from(TRANSFER).where(TRANSFER.KEY.eq(key)))).stream()
        .findFirst();
  }

  /** In a statement of its own, so that transfers are read as the last one who held the lock left them. */
  @Override
  public Optional<Payout> lock(PayoutId id) {
    db.select(PAYOUT.ID).from(PAYOUT).where(PAYOUT.ID.eq(id.value())).forNoKeyUpdate().fetch();
    return find(id);
  }

  @Override
  public Map<String, Money> sent(Collection<String> sources) {
    var sum = sum(TRANSFER.AMOUNT.minus(TRANSFER.RETURNED));
    return db.select(TRANSFER.SOURCE, TRANSFER.CURRENCY, sum).from(TRANSFER)
        .where(TRANSFER.SOURCE.eq(any(sources.toArray(String[]::new))),
            TRANSFER.STATUS.ne(TransferStatus.FAILED.name()))
        .groupBy(TRANSFER.SOURCE, TRANSFER.CURRENCY)
        .fetchMap(TRANSFER.SOURCE, row -> Money.of(row.get(sum).longValueExact(), row.get(TRANSFER.CURRENCY)));
  }

  @Override
  public void add(Payout payout) {
    db.insertInto(PAYOUT).set(PayoutRows.ofNew(payout)).execute();
    var number = 0;
    for (var transfer : payout.transfers()) {
      number++;
      db.insertInto(TRANSFER).set(PayoutRows.ofNew(payout.id(), number, transfer)).execute();
    }
  }

  @Override
  public void save(Payout payout) {
    var stored = db.update(PAYOUT).set(PayoutRows.ofState(payout)).set(PAYOUT.VERSION, payout.version() + 1)
        .where(PAYOUT.ID.eq(payout.id().value()), PAYOUT.VERSION.eq(payout.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Payout %s was changed meanwhile".formatted(payout.id()));
    }
    for (var transfer : payout.transfers()) {
      db.update(TRANSFER).set(PayoutRows.ofState(transfer)).where(TRANSFER.ID.eq(transfer.id().value())).execute();
    }
  }

  /** For lists. */
  List<Payout> newestFirst(Condition condition, int limit) {
    return toPayouts(db.selectFrom(PAYOUT).where(condition).orderBy(PAYOUT.ID.desc()).limit(limit).fetch());
  }

  private List<Payout> load(Condition condition) {
    return toPayouts(db.selectFrom(PAYOUT).where(condition).orderBy(PAYOUT.ID).fetch());
  }

  private List<Payout> toPayouts(Result<? extends Record> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var transfers = db.selectFrom(TRANSFER)
        .where(TRANSFER.PAYOUT_ID.eq(any(rows.getValues(PAYOUT.ID).toArray(UUID[]::new)))).orderBy(TRANSFER.NUMBER)
        .fetchGroups(TRANSFER.PAYOUT_ID, (Record row) -> PayoutRows.toTransfer(row));
    return rows.map(row -> PayoutRows.toPayout(row, transfers.getOrDefault(row.get(PAYOUT.ID), List.of())));
  }
}
