package dev.roost.availability.adapter.jooq;

import static dev.roost.availability.adapter.jooq.generated.Tables.CALENDAR;
import static dev.roost.platform.jooq.FixedStatement.place;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.FixedStatement;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Locks on calendars, held until the transaction ends. Readers and foreign keys are not kept waiting. */
final class CalendarLocks {

  private static final Field<UUID> ASKED = field(name("asked", "listing_id"), UUID.class);

  private final DSLContext db;
  private final FixedStatement lockOne;

  CalendarLocks(DSLContext db) {
    this.db = db;
    this.lockOne = FixedStatement.of(db, db.select(CALENDAR.LISTING_ID).from(CALENDAR)
        .where(CALENDAR.LISTING_ID.eq(place(CALENDAR.LISTING_ID))).forNoKeyUpdate());
  }

  /** Makes calendars that are not there yet, which happens once for each listing. */
  void take(Collection<ListingId> listings) {
    var ids = listings.stream().map(ListingId::value).distinct().toArray(UUID[]::new);
    if (lock(ids) < ids.length) {
      create(ids);
      lock(ids);
    }
  }

  /** In the order of the ids, as everybody does, so that nobody waits in a circle. */
  private int lock(UUID... ids) {
    return ids.length == 1
        ? lockOne.fetch(ids[0]).size()
        : db.select(CALENDAR.LISTING_ID).from(CALENDAR).where(CALENDAR.LISTING_ID.eq(any(ids)))
            .orderBy(CALENDAR.LISTING_ID).forNoKeyUpdate().execute();
  }

  private void create(UUID... ids) {
    db.insertInto(CALENDAR, CALENDAR.LISTING_ID)
        .select(select(ASKED).from(unnest(ids).as("asked", "listing_id")).orderBy(ASKED))
        .onConflictDoNothing()
        .execute();
  }
}
