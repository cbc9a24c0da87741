package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;

import dev.roost.booking.application.DueBookings;
import dev.roost.booking.contract.BookingId;
import dev.roost.platform.jooq.DueRows;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqDueBookings implements DueBookings {
  static final DueRows<?> ROWS = new DueRows<>(BOOKING, BOOKING.ID, BOOKING.DUE_AT, BOOKING.DUE_FAILURES,
      BOOKING.DUE_ERROR);

  private final DSLContext db;

  JooqDueBookings(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<BookingId> find(int atMost) {
    return ROWS.find(db, atMost).stream().map(BookingId::new).toList();
  }

  @Override
  public void postpone(BookingId booking, String error) {
    ROWS.postpone(db, booking.value(), error);
  }
}
