package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.Alterations;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqAlterations implements Alterations {
  private final DSLContext db;

  JooqAlterations(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Alteration> find(AlterationId id) {
    return db.selectFrom(ALTERATION).where(ALTERATION.ID.eq(id.value())).fetchOptional(AlterationRows::toAlteration);
  }

  /** The statuses are part of the statement, as the index of open ones needs it. */
  @Override
  public Optional<Alteration> findOpen(BookingId booking) {
    return db.selectFrom(ALTERATION)
        .where(ALTERATION.BOOKING_ID.eq(booking.value()),
            ALTERATION.STATUS.in(DSL.inline(AlterationStatus.PROPOSED.name()),
                DSL.inline(AlterationStatus.ACCEPTED.name())))
        .fetchOptional(AlterationRows::toAlteration);
  }

  /** One is open at a time, so that they were proposed in the order in which they were applied. */
  @Override
  public List<Alteration> applied(BookingId booking) {
    return db.selectFrom(ALTERATION)
        .where(ALTERATION.BOOKING_ID.eq(booking.value()), ALTERATION.STATUS.eq(AlterationStatus.APPLIED.name()))
        .orderBy(ALTERATION.ID).fetch(AlterationRows::toAlteration);
  }

  @Override
  public void add(Alteration alteration) {
    db.insertInto(ALTERATION).set(AlterationRows.ofNew(alteration)).execute();
  }

  @Override
  public void save(Alteration alteration) {
    var stored = db.update(ALTERATION).set(AlterationRows.ofState(alteration))
        .set(ALTERATION.VERSION, alteration.version() + 1)
        .where(ALTERATION.ID.eq(alteration.id().value()), ALTERATION.VERSION.eq(alteration.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Alteration %s was changed meanwhile".formatted(alteration.id()));
    }
  }
}
