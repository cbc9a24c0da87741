package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.WORK;
import static dev.roost.platform.jooq.FixedStatement.place;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.roost.payment.application.PaymentWork;
import dev.roost.payment.application.Work;
import dev.roost.payment.application.Work.Purpose;
import dev.roost.payment.contract.PaymentId;
import dev.roost.platform.jooq.FixedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

@Component
class JooqPaymentWork implements PaymentWork {

  private static final int LONGEST_ERROR = 1_000;
  private static final int ALL = 100;

  private final DSLContext db;
  private final FixedStatement planForLater;

  JooqPaymentWork(DSLContext db) {
    this.db = db;
    this.planForLater = FixedStatement.of(db,
        planning(db, place(WORK.PURPOSE), place(WORK.SUBJECT), place(WORK.PAYMENT_ID), place(WORK.DUE_AT)));
  }

  @Override
  public void plan(Work work) {
    planning(db, val(work.purpose().name()), val(work.subject()), val(work.payment().value()), currentInstant())
        .execute();
  }

  @Override
  public void planFor(Work work, Instant due) {
    planForLater.execute(work.purpose().name(), work.subject(), work.payment().value(), due);
  }

  @Override
  public void again(Work work) {
    db.insertInto(WORK).set(WORK.PURPOSE, work.purpose().name()).set(WORK.SUBJECT, work.subject())
        .set(WORK.PAYMENT_ID, work.payment().value()).set(WORK.DUE_AT, currentInstant())
        .onConflict(WORK.PURPOSE, WORK.SUBJECT).doUpdate().set(WORK.TURN, WORK.TURN.plus(1))
        .set(WORK.DUE_AT, currentInstant()).set(WORK.FAILURES, 0).execute();
  }

  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    return claim(noCondition(), atMost, lease);
  }

  @Override
  public List<Claim> claim(PaymentId payment, Duration lease) {
    return claim(WORK.PAYMENT_ID.eq(payment.value()), ALL, lease);
  }

  @Override
  public void done(Claim claim) {
    db.deleteFrom(WORK).where(is(claim), WORK.TURN.eq(claim.turn())).execute();
  }

  @Override
  public void postpone(Claim claim, Duration after, String why) {
    db.update(WORK).set(WORK.DUE_AT, in(after)).set(WORK.FAILURES, WORK.FAILURES.plus(1))
        .set(WORK.ERROR, shortened(why)).where(is(claim), WORK.TURN.eq(claim.turn())).execute();
  }

  @Override
  public void replace(Claim claim, UUID subject, Duration after, String why) {
    db.update(WORK).set(WORK.SUBJECT, subject).set(WORK.DUE_AT, in(after)).set(WORK.FAILURES, 1)
        .set(WORK.ERROR, shortened(why)).set(WORK.FIRST_TRIED, (Instant) null).set(WORK.LAST_TRIED, (Instant) null)
        .where(is(claim)).execute();
  }

  @Override
  public List<Pending> of(PaymentId payment) {
    return db.selectFrom(WORK).where(WORK.PAYMENT_ID.eq(payment.value())).orderBy(WORK.DUE_AT, WORK.PURPOSE).limit(ALL)
        .fetch(it -> new Pending(Purpose.valueOf(it.get(WORK.PURPOSE)), it.get(WORK.DUE_AT), it.get(WORK.FAILURES),
            it.get(WORK.ERROR)));
  }

  private static Query planning(DSLContext db, Field<String> purpose, Field<UUID> subject, Field<UUID> payment,
      Field<Instant> due) {
    return db.insertInto(WORK, WORK.PURPOSE, WORK.SUBJECT, WORK.PAYMENT_ID, WORK.DUE_AT)
        .values(purpose, subject, payment, due).onConflict(WORK.PURPOSE, WORK.SUBJECT).doNothing();
  }

  /** One statement and one commit: what is claimed is known to be, whatever happens next. */
  private List<Claim> claim(Condition condition, int atMost, Duration lease) {
    var due = select(WORK.PURPOSE, WORK.SUBJECT).from(WORK).where(WORK.DUE_AT.le(currentInstant())).and(condition)
        .orderBy(WORK.DUE_AT).limit(atMost).forUpdate().skipLocked();
    return db.update(WORK).set(WORK.DUE_AT, in(lease))
        .set(WORK.FIRST_TRIED, coalesce(WORK.FIRST_TRIED, currentInstant())).set(WORK.LAST_TRIED, currentInstant())
        .where(row(WORK.PURPOSE, WORK.SUBJECT).in(due)).returning().fetch(JooqPaymentWork::toClaim).stream()
        .sorted(Comparator.comparing(Claim::firstTried)).toList();
  }

  private static Claim toClaim(Record row) {
    var work = new Work(Purpose.valueOf(row.get(WORK.PURPOSE)), row.get(WORK.SUBJECT),
        new PaymentId(row.get(WORK.PAYMENT_ID)));
    Instant first = row.get(WORK.FIRST_TRIED);
    return new Claim(work, row.get(WORK.TURN), row.get(WORK.FAILURES), first, row.get(WORK.LAST_TRIED),
        first.equals(row.get(WORK.LAST_TRIED)));
  }

  private static Condition is(Claim claim) {
    return WORK.PURPOSE.eq(claim.work().purpose().name()).and(WORK.SUBJECT.eq(claim.work().subject()));
  }

  private static Field<Instant> in(Duration time) {
    return currentInstant().add(inline(DayToSecond.valueOf(time)));
  }

  private static String shortened(String why) {
    return why.substring(0, Math.min(why.length(), LONGEST_ERROR));
  }
}
