package dev.roost.booking.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.shared.Actor;

/** What guest and hosts of a booking can both do with it. */
public interface SharedBookings {
  /** The booking, for its guest, for hosts who may see the listing's reservations, and for admins. */
  BookingView get(Actor actor, BookingId booking);

  /** What would go back if the stay were called off now or later; refused where it cannot be called off any more. */
  CancellationView previewCancellation(Actor actor, BookingId booking);

  /**
   * Calls off a confirmed stay, on the side the actor is on. After the guest's cancellation the nights that are left are
   * free again; after the host's they stay blocked. Done again, it answers the cancelled booking.
   */
  BookingView cancel(Actor actor, BookingId booking, long expectedVersion);
}
