package dev.roost.booking.application;

import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.spi.BookedStays.GuestAt;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Lists of bookings. */
public interface BookingLists {
  /**
   * The bookings of a guest: upcoming ones soonest check-in first, all others latest check-in first.
   *
   * @param now what upcoming and past are told apart by
   */
  Page<Booking> trips(UserId guest, TripFilter filter, Instant now, PageRequest page);

  /** The bookings of these listings, latest check-in first. The filter's own listing is not looked at. */
  Page<Booking> reservations(Collection<ListingId> listings, ReservationFilter filter, PageRequest page);

  /**
   * What these guests asked for or agreed on at these listings, the newest first: what was not paid or not answered in time is
   * left out.
   */
  List<Booking> of(Collection<GuestAt> guests);
}
