package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.WORK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.roost.payout.application.TransferWork;
import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.payout.application.TransferWork.Pending;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

@Component
class JooqTransferWork implements TransferWork {

  private static final int LONGEST_ERROR = 1_000;

  private final DSLContext db;

  JooqTransferWork(DSLContext db) {
    this.db = db;
  }

  @Override
  public void plan(TransferId transfer, PayoutId payout) {
    db.insertInto(WORK).set(WORK.TRANSFER_ID, transfer.value()).set(WORK.PAYOUT_ID, payout.value())
        .set(WORK.DUE_AT, currentInstant()).execute();
  }

  /** One statement and one commit: what is claimed is known to be, whatever happens next. */
  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    var due = select(WORK.TRANSFER_ID).from(WORK).where(WORK.DUE_AT.le(currentInstant())).orderBy(WORK.DUE_AT)
        .limit(atMost).forUpdate().skipLocked();
    return db.update(WORK).set(WORK.DUE_AT, in(lease))
        .set(WORK.FIRST_TRIED, coalesce(WORK.FIRST_TRIED, currentInstant())).set(WORK.LAST_TRIED, currentInstant())
        .where(WORK.TRANSFER_ID.in(due)).returning().fetch(JooqTransferWork::toClaim);
  }

  @Override
  public void done(Claim claim) {
    db.deleteFrom(WORK).where(is(claim)).execute();
  }

  @Override
  public void postpone(Claim claim, Duration after, String why) {
    db.update(WORK).set(WORK.DUE_AT, in(after)).set(WORK.FAILURES, WORK.FAILURES.plus(1))
        .set(WORK.ERROR, shortened(why)).where(is(claim)).execute();
  }

  @Override
  public void restart(Claim claim, Duration after, String why) {
    db.update(WORK).set(WORK.DUE_AT, in(after)).set(WORK.FAILURES, 1).set(WORK.ERROR, shortened(why))
        .set(WORK.FIRST_TRIED, (Instant) null).set(WORK.LAST_TRIED, (Instant) null).where(is(claim)).execute();
  }

  @Override
  public void hurry(PayoutId payout, Duration lease) {
    db.update(WORK).set(WORK.DUE_AT, currentInstant()).where(WORK.PAYOUT_ID.eq(payout.value()))
        .and(WORK.LAST_TRIED.isNull().or(WORK.LAST_TRIED.add(inline(DayToSecond.valueOf(lease))).le(currentInstant())))
        .execute();
  }

  @Override
  public List<Pending> of(PayoutId payout) {
    return db.selectFrom(WORK).where(WORK.PAYOUT_ID.eq(payout.value())).orderBy(WORK.DUE_AT, WORK.TRANSFER_ID)
        .fetch(it -> new Pending(new TransferId(it.get(WORK.TRANSFER_ID)), it.get(WORK.DUE_AT), it.get(WORK.FAILURES),
            it.get(WORK.ERROR)));
  }

  private static Claim toClaim(Record row) {
    Instant first = row.get(WORK.FIRST_TRIED);
    return new Claim(new TransferId(row.get(WORK.TRANSFER_ID)), new PayoutId(row.get(WORK.PAYOUT_ID)),
        row.get(WORK.FAILURES), first, row.get(WORK.LAST_TRIED), first.equals(row.get(WORK.LAST_TRIED)),
        row.get(WORK.DUE_AT));
  }

  private static Condition is(Claim claim) {
    return WORK.TRANSFER_ID.eq(claim.transfer().value());
  }

  private static Field<Instant> in(Duration time) {
    return currentInstant().add(inline(DayToSecond.valueOf(time)));
  }

  private static String shortened(String why) {
    return why.substring(0, Math.min(why.length(), LONGEST_ERROR));
  }
}
