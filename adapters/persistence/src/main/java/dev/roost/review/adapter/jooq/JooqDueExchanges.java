package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.EXCHANGE;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.jooq.DueRows;
import dev.roost.review.application.DueExchanges;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class JooqDueExchanges implements DueExchanges {

  static final DueRows<?> ROWS = new DueRows<>(EXCHANGE, EXCHANGE.BOOKING_ID, EXCHANGE.DUE_AT,
      EXCHANGE.DUE_FAILURES, EXCHANGE.DUE_ERROR);

  private final DSLContext db;

  JooqDueExchanges(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<BookingId> find(int atMost) {
    return ROWS.find(db, atMost).stream().map(BookingId::new).toList();
  }

  @Override
  public void postpone(BookingId exchange, String error) {
    ROWS.postpone(db, exchange.value(), error);
  }
}
