package dev.roost.booking.adapter.graphql;

import dev.roost.booking.api.BookingView;
import dev.roost.booking.api.CancellationView;
import dev.roost.booking.api.GuestBookings;
import dev.roost.booking.api.HostBookings;
import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.api.SharedBookings;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.api.TripFilter.When;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.graphql.Connection;
import dev.roost.platform.graphql.Pages;
import dev.roost.shared.Actor;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class BookingResolver {

  private final SharedBookings bookings;
  private final GuestBookings guests;
  private final HostBookings hosts;
  private final Pages pages;

  BookingResolver(SharedBookings bookings, GuestBookings guests, HostBookings hosts, Pages pages) {
    this.bookings = bookings;
    this.guests = guests;
    this.hosts = hosts;
    this.pages = pages;
  }

  @QueryMapping
  BookingView booking(@ContextValue Actor actor, @Argument UUID id) {
    return bookings.get(actor, new BookingId(id));
  }

  @QueryMapping
  CancellationView cancellation(@ContextValue Actor actor, @Argument UUID booking) {
    return bookings.previewCancellation(actor, new BookingId(booking));
  }

  @QueryMapping
  Connection<BookingView> trips(@ContextValue Actor actor, @Argument List<BookingStatus> statuses, @Argument When when,
      DataFetchingEnvironment field) {
    var filter = new TripFilter(new LinkedHashSet<>(statuses), when);
    return pages.read(field, page -> guests.trips(actor, filter, page));
  }

  @QueryMapping
  Connection<BookingView> reservations(@ContextValue Actor actor, @Argument @Nullable UUID listing,
      @Argument List<BookingStatus> statuses, @Argument @Nullable LocalDate from, @Argument @Nullable LocalDate to,
      DataFetchingEnvironment field) {
    var filter = new ReservationFilter(listing == null ? null : new ListingId(listing), new LinkedHashSet<>(statuses),
        from, to);
    return pages.read(field, page -> hosts.reservations(actor, filter, page));
  }
}
