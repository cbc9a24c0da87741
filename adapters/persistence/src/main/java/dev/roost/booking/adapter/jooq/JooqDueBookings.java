package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.power;

import dev.roost.booking.application.DueBookings;
import dev.roost.booking.contract.BookingId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.springframework.stereotype.Component;

@Component
class JooqDueBookings implements DueBookings {

  private static final int LONGEST_ERROR = 1_000;
  private static final int SECONDS_AT_MOST = 3_600;

  private final DSLContext db;

  JooqDueBookings(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<BookingId> find(int atMost) {
    return db.select(BOOKING.ID).from(BOOKING).where(BOOKING.DUE_AT.le(currentInstant())).orderBy(BOOKING.DUE_AT)
        .limit(atMost).fetch(row -> new BookingId(row.value1()));
  }

  @Override
  public void postpone(BookingId booking, String error) {
    db.update(BOOKING).set(BOOKING.DUE_AT, retryAt()).set(BOOKING.DUE_FAILURES, BOOKING.DUE_FAILURES.plus(1))
        .set(BOOKING.DUE_ERROR, error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
        .where(BOOKING.ID.eq(booking.value()), BOOKING.DUE_AT.isNotNull()).execute();
  }

  private static Field<Instant> retryAt() {
    var seconds = least(power(inline(2), least(BOOKING.DUE_FAILURES, inline(12))), inline(SECONDS_AT_MOST));
    return currentInstant().add(inline(DayToSecond.valueOf("+0 00:00:01")).mul(seconds));
  }
}
