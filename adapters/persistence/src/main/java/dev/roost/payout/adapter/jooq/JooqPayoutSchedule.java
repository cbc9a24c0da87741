package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.SCHEDULE;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.roost.payout.application.PayoutSchedule;
import dev.roost.payout.application.PayoutSchedule.Look;
import dev.roost.payout.application.PayoutSchedule.Turn;
import dev.roost.payout.contract.HoldBack;
import dev.roost.shared.Currency;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

@Component
class JooqPayoutSchedule implements PayoutSchedule {

  private final DSLContext db;

  JooqPayoutSchedule(DSLContext db) {
    this.db = db;
  }

  @Override
  public void plan(UserId host, Currency currency, Duration sinceLastLook) {
    var soon = greatest(currentInstant(), SCHEDULE.LOOKED_AT.add(time(sinceLastLook)));
    db.insertInto(SCHEDULE).set(SCHEDULE.HOST_ID, host.value()).set(SCHEDULE.CURRENCY, currency.code())
        .set(SCHEDULE.LOOK_AT, currentInstant()).onConflict(SCHEDULE.HOST_ID, SCHEDULE.CURRENCY).doUpdate()
        .set(SCHEDULE.LOOK_AT, least(SCHEDULE.LOOK_AT, soon)).execute();
  }

  @Override
  public void wake(UserId host) {
    db.update(SCHEDULE).set(SCHEDULE.LOOK_AT, currentInstant()).where(SCHEDULE.HOST_ID.eq(host.value())).execute();
  }

  /** One statement and one commit: what is claimed is known to be, whatever happens next. */
  @Override
  public List<Turn> claim(int atMost, Duration lease) {
    var due = select(SCHEDULE.HOST_ID, SCHEDULE.CURRENCY).from(SCHEDULE).where(SCHEDULE.LOOK_AT.le(currentInstant()))
        .orderBy(SCHEDULE.LOOK_AT).limit(atMost).forUpdate().skipLocked();
    return db.update(SCHEDULE).set(SCHEDULE.LOOK_AT, currentInstant().add(time(lease)))
        .where(row(SCHEDULE.HOST_ID, SCHEDULE.CURRENCY).in(due)).returning()
        .fetch(it -> new Turn(new UserId(it.get(SCHEDULE.HOST_ID)), Currency.of(it.get(SCHEDULE.CURRENCY)),
            it.get(SCHEDULE.LOOK_AT)));
  }

  @Override
  public void looked(Turn turn, List<HoldBack> heldBack, Duration next) {
    db.update(SCHEDULE).set(SCHEDULE.LOOKED_AT, currentInstant())
        .set(SCHEDULE.HELD_BACK, heldBack.stream().map(HoldBack::name).toArray(String[]::new))
        .set(SCHEDULE.LOOK_AT, when(SCHEDULE.LOOK_AT.eq(turn.until()), currentInstant().add(time(next)))
            .otherwise(SCHEDULE.LOOK_AT))
        .where(SCHEDULE.HOST_ID.eq(turn.host().value()), SCHEDULE.CURRENCY.eq(turn.currency().code())).execute();
  }

  @Override
  public List<Look> of(UserId host) {
    return db.selectFrom(SCHEDULE).where(SCHEDULE.HOST_ID.eq(host.value())).orderBy(SCHEDULE.CURRENCY)
        .fetch(it -> new Look(Currency.of(it.get(SCHEDULE.CURRENCY)),
            Stream.of(it.get(SCHEDULE.HELD_BACK)).map(HoldBack::valueOf).toList(), it.get(SCHEDULE.LOOKED_AT),
            it.get(SCHEDULE.LOOK_AT)));
  }

  private static Field<DayToSecond> time(Duration duration) {
    return inline(DayToSecond.valueOf(duration));
  }
}
