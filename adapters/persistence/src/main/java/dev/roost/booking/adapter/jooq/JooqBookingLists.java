package dev.roost.booking.adapter.jooq;

import static dev.roost.booking.adapter.jooq.generated.Tables.BOOKING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.api.TripFilter.When;
import dev.roost.booking.application.BookingLists;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.spi.BookedStays.GuestAt;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

@Component
class JooqBookingLists implements BookingLists {

  private static final List<String> NEVER_CAME_ABOUT = List.of(BookingStatus.AWAITING_PAYMENT.name(),
      BookingStatus.EXPIRED.name(), BookingStatus.PAYMENT_FAILED.name());

  private final DSLContext db;

  JooqBookingLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<Booking> trips(UserId guest, TripFilter filter, Instant now, PageRequest page) {
    var condition = BOOKING.GUEST_ID.eq(guest.value()).and(in(filter.statuses())).and(switch (filter.when()) {
      case ANY -> noCondition();
      case UPCOMING -> BOOKING.ENDS_AT.gt(now);
      case PAST -> BOOKING.ENDS_AT.le(now);
    });
    return page(condition, filter.when() == When.UPCOMING, page);
  }

  @Override
  public Page<Booking> reservations(Collection<ListingId> listings, ReservationFilter filter, PageRequest page) {
    var ids = listings.stream().map(ListingId::value).toArray(UUID[]::new);
    var condition = BOOKING.LISTING_ID.eq(any(ids)).and(in(filter.statuses()));
    if (filter.from() != null) {
      condition = condition.and(BOOKING.CHECK_OUT.gt(filter.from()));
    }
    if (filter.to() != null) {
      condition = condition.and(BOOKING.CHECK_IN.lt(filter.to()));
    }
    return page(condition, false, page);
  }

  @Override
  public List<Booking> of(Collection<GuestAt> guests) {
    var pairs = guests.stream().map(it -> row(it.listing().value(), it.guest().value())).toList();
    return db.selectFrom(BOOKING).where(row(BOOKING.LISTING_ID, BOOKING.GUEST_ID).in(pairs))
        .and(BOOKING.STATUS.notIn(NEVER_CAME_ABOUT)).orderBy(BOOKING.ID.desc()).fetch(BookingRows::toBooking);
  }

  private Page<Booking> page(Condition condition, boolean soonestFirst, PageRequest page) {
    var place = row(BOOKING.STARTS_AT, BOOKING.ID);
    var from = noCondition();
    if (page.after() != null) {
      var after = Place.parse(page.after());
      var last = row(after.startsAt(), after.id());
      from = soonestFirst ? place.gt(last) : place.lt(last);
    }
    var order = soonestFirst
        ? new SortField<?>[]{BOOKING.STARTS_AT.asc(), BOOKING.ID.asc()}
        : new SortField<?>[]{BOOKING.STARTS_AT.desc(), BOOKING.ID.desc()};
    var found = db.selectFrom(BOOKING).where(condition).and(from).orderBy(order).limit(page.limit() + 1)
        .fetch(BookingRows::toBooking);
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, Place.of(items.getLast()).toString());
  }

  private static Condition in(Set<BookingStatus> statuses) {
    return statuses.isEmpty() ? noCondition() : BOOKING.STATUS.in(statuses.stream().map(BookingStatus::name).toList());
  }

  /** Where a booking stands in a list: by its check-in moment, then by its id. */
  private record Place(Instant startsAt, UUID id) {

    static Place of(Booking booking) {
      return new Place(booking.terms().startsAt(), booking.id().value());
    }

    static Place parse(String place) {
      var parts = place.split(" ", 2);
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
      return startsAt + " " + id;
    }
  }
}
