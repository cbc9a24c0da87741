package roosttest.booking;

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
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists over bookings in memory; the next page is named by its first item's place. */
public final class InMemoryBookingLists implements BookingLists {
  private static final Comparator<Booking> SOONEST_FIRST = Comparator
      .comparing((Booking booking) -> booking.terms().startsAt()).thenComparing(booking -> booking.id().value());

  private final InMemoryBookings bookings;

  public InMemoryBookingLists(InMemoryBookings bookings) {
    this.bookings = bookings;
  }

  @Override
  public Page<Booking> trips(UserId guest, TripFilter filter, Instant now, PageRequest page) {
    var matching = bookings.all().filter(booking -> booking.terms().guest().equals(guest))
        .filter(booking -> isAny(filter.statuses(), booking)).filter(booking -> isWhen(filter.when(), booking, now));
    return pageOf(matching.sorted(filter.when() == When.UPCOMING ? SOONEST_FIRST : SOONEST_FIRST.reversed()), page);
  }

  @Override
  public Page<Booking> reservations(Collection<ListingId> listings, ReservationFilter filter, PageRequest page) {
    var matching = bookings.all().filter(booking -> listings.contains(booking.terms().listing()))
        .filter(booking -> isAny(filter.statuses(), booking))
        .filter(booking -> overlaps(booking.terms().stay(), filter.from(), filter.to()));
    return pageOf(matching.sorted(SOONEST_FIRST.reversed()), page);
  }

  @Override
  public List<Booking> of(Collection<GuestAt> guests) {
    var never = Set.of(BookingStatus.AWAITING_PAYMENT, BookingStatus.EXPIRED, BookingStatus.PAYMENT_FAILED);
    return bookings.all().filter(booking -> !never.contains(booking.status()))
        .filter(booking -> guests.contains(new GuestAt(booking.terms().listing(), booking.terms().guest())))
        .sorted(Comparator.comparing((Booking booking) -> booking.id().toString()).reversed()).toList();
  }

  private static boolean isAny(Set<BookingStatus> statuses, Booking booking) {
    return statuses.isEmpty() || statuses.contains(booking.status());
  }

  private static boolean isWhen(When when, Booking booking, Instant now) {
    var isOver = !now.isBefore(booking.terms().endsAt());
    return switch (when) {
      case ANY -> true;
      case UPCOMING -> !isOver;
      case PAST -> isOver;
    };
  }

  private static boolean overlaps(StayDates stay, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || from.isBefore(stay.checkOut())) && (to == null || stay.checkIn().isBefore(to));
  }

  private static Page<Booking> pageOf(Stream<Booking> sorted, PageRequest page) {
    var start = page.after() == null ? 0 : Integer.parseInt(page.after());
    var found = sorted.skip(start).limit(page.limit() + 1L).toList();
    return found.size() > page.limit()
        ? new Page<>(found.subList(0, page.limit()), Integer.toString(start + page.limit()))
        : new Page<>(found, null);
  }
}
