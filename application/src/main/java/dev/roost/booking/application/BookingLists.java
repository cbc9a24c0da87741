package dev.roost.booking.application;

import dev.roost.booking.api.ReservationFilter;
import dev.roost.booking.api.TripFilter;
import dev.roost.booking.domain.Booking;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;

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
}
