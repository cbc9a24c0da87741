package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;
import static org.jooq.impl.DSL.noCondition;

import dev.roost.booking.application.AlterationLists;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Ids are in the order of time, so that they are a place in the list as well. */
@Component
class JooqAlterationLists implements AlterationLists {
  private final DSLContext db;

  JooqAlterationLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<Alteration> of(BookingId booking, PageRequest page) {
    var after = page.after();
    var found = db.selectFrom(ALTERATION)
        .where(ALTERATION.BOOKING_ID.eq(booking.value()),
            after == null ? noCondition() : ALTERATION.ID.lt(UUID.fromString(after)))
        .orderBy(ALTERATION.ID.desc()).limit(page.limit() + 1).fetch(AlterationRows::toAlteration);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id().toString());
  }
}
