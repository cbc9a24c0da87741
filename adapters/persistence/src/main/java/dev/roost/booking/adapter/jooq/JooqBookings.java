package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;
import static org.jooq.impl.DSL.any;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.Bookings;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.jooq.FixedInsert;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqBookings implements Bookings {

  private final DSLContext db;
  private final FixedInsert insert;

  JooqBookings(DSLContext db) {
    this.db = db;
    this.insert = new FixedInsert(db, BOOKING);
  }

  @Override
  public Optional<Booking> find(BookingId id) {
    return db.selectFrom(BOOKING).where(BOOKING.ID.eq(id.value())).fetchOptional(BookingRows::toBooking);
  }

  @Override
  public Optional<Booking> lock(BookingId id) {
    return db.selectFrom(BOOKING).where(BOOKING.ID.eq(id.value())).forNoKeyUpdate()
        .fetchOptional(BookingRows::toBooking);
  }

  @Override
  public List<Booking> lockFree(Collection<BookingId> ids) {
    return db.selectFrom(BOOKING).where(BOOKING.ID.in(ids.stream().map(BookingId::value).toList()))
        .forNoKeyUpdate().skipLocked().fetch(BookingRows::toBooking);
  }

  @Override
  public void add(Booking booking) {
    insert.execute(BookingRows.ofNew(booking));
  }

  @Override
  public void save(Booking booking) {
    var stored = db.update(BOOKING).set(BookingRows.ofState(booking)).set(BOOKING.VERSION, booking.version() + 1)
        .where(BOOKING.ID.eq(booking.id().value()), BOOKING.VERSION.eq(booking.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Booking %s was changed meanwhile".formatted(booking.id()));
    }
  }

  @Override
  public Set<ListingId> openStays(Collection<ListingId> listings, UserId guest, Instant now) {
    return db.selectDistinct(BOOKING.LISTING_ID).from(BOOKING).where(BOOKING.GUEST_ID.eq(guest.value()),
        BOOKING.LISTING_ID.eq(any(listings.stream().map(ListingId::value).toArray(UUID[]::new))),
        BOOKING.ENDS_AT.gt(now), BOOKING.STATUS.in(BookingStatus.CONFIRMED.name(), BookingStatus.IN_STAY.name(),
            BookingStatus.CANCELLED_UNPAID.name()))
        .fetchSet(row -> new ListingId(row.value1()));
  }
}
