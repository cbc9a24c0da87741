package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.ALTERATION;
import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;
import static dev.roost.platform.HeldTable.exported;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class BookingPersonalData implements PersonalData {

  private static final List<String> OPEN = List.of(BookingStatus.AWAITING_PAYMENT.name(),
      BookingStatus.REQUESTED.name(), BookingStatus.CAPTURING.name(), BookingStatus.CONFIRMED.name(),
      BookingStatus.IN_STAY.name());

  private final DSLContext db;

  BookingPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "booking";
  }

  @Override
  public List<HeldTable> tables() {
    var messages = "what guest and host wrote goes; nights, party and price stay, of users whom nobody knows";
    return List.of(
        exported("booking", "bookings").erased(messages).asLongAs("the books that were entered for it"),
        exported("alteration", "alterations").erased(messages).asLongAs("the booking"));
  }

  @Override
  public List<Obstacle> inTheWay(DataSubject subject) {
    var open = db.fetchCount(BOOKING, isOf(subject).and(BOOKING.STATUS.in(OPEN)));
    return open == 0 ? List.of() : List.of(new Obstacle("open-bookings", open));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    new ExportedRows(db, sink)
        .write("bookings", BOOKING, isOf(subject), BOOKING.DUE_AT, BOOKING.DUE_FAILURES, BOOKING.DUE_ERROR)
        .write("alterations", ALTERATION,
            ALTERATION.BOOKING_ID.in(select(BOOKING.ID).from(BOOKING).where(isOf(subject))), ALTERATION.DUE_AT,
            ALTERATION.DUE_FAILURES, ALTERATION.DUE_ERROR);
  }

  /** What either side wrote was about the other. */
  @Override
  public void erase(DataSubject subject) {
    db.update(BOOKING).setNull(BOOKING.GUEST_MESSAGE).setNull(BOOKING.HOST_MESSAGE)
        .set(BOOKING.VERSION, BOOKING.VERSION.plus(1))
        .where(isOf(subject), BOOKING.GUEST_MESSAGE.isNotNull().or(BOOKING.HOST_MESSAGE.isNotNull())).execute();
    db.update(ALTERATION).setNull(ALTERATION.MESSAGE).setNull(ALTERATION.ANSWER)
        .set(ALTERATION.VERSION, ALTERATION.VERSION.plus(1))
        .where(ALTERATION.BOOKING_ID.in(select(BOOKING.ID).from(BOOKING).where(isOf(subject))),
            ALTERATION.MESSAGE.isNotNull().or(ALTERATION.ANSWER.isNotNull()))
        .execute();
  }

  /** The host is whoever owns the listing. */
  private static Condition isOf(DataSubject subject) {
    return BOOKING.GUEST_ID.eq(subject.user().value()).or(BOOKING.LISTING_ID.eq(any(subject.listingIds())));
  }
}
