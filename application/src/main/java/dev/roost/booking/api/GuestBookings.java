package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** What a guest does with their own bookings. Others' bookings are unknown to them. */
public interface GuestBookings {
  /**
   * Books the stay of a quote: the nights are held for a quarter of an hour, in which the guest has to pay. Then it is
   * agreed where the listing allows that, else it is a request that waits for the host. Where Roost takes no money it
   * comes there at once. The nights are taken or the booking is refused; nothing is in between. Refused with {@code PriceChanged} where prices
   * moved since the quote; a new quote has been made then.
   */
  Once<BookingView> request(Actor guest, IdempotencyKey key, RequestBooking command);

  /** Takes back a booking that was not paid or not answered yet. Done again, it answers the withdrawn booking. */
  BookingView withdraw(Actor guest, BookingId booking, long expectedVersion);

  /** The guest's own bookings; coming ones soonest first, others latest stay first. */
  Page<BookingView> trips(Actor guest, TripFilter filter, PageRequest page);
}
