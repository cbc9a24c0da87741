package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/**
 * What hosts do with the bookings of their listings: the owner, and co-hosts who may manage bookings. Each can be done
 * again and then answers the booking as it is.
 */
public interface HostBookings {
  /** Says yes to a request; the held nights become reserved, and the held money is taken. Refused once the time to answer is over. */
  BookingView accept(Actor host, BookingId booking, long expectedVersion);

  /** Says no to a request; the nights are free again. */
  BookingView decline(Actor host, DeclineBooking command);

  /** Reports, from the check-in time on, that the guest did not come; nights that are left are free again. */
  BookingView noShow(Actor host, BookingId booking, long expectedVersion);

  /** Bookings of the listings whose reservations the host may see; latest stay first. */
  Page<BookingView> reservations(Actor host, ReservationFilter filter, PageRequest page);
}
