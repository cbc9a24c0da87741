package dev.roost.booking.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.time.Instant;

/**
 * Why a booking does not do what was asked. Quotes and nights have refusals of their own, in pricing and availability.
 */
public sealed interface BookingRefusal extends Refusal {
  /** The booking is in a status from which this cannot be done. */
  record BookingStatusForbids(String action, BookingStatus current) implements BookingRefusal {
  }

  /** This can be done from a later moment on. */
  record ActionTooEarly(String action, Instant from) implements BookingRefusal {
  }

  /** The deadline for this has passed. */
  record ActionTooLate(String action, Instant until) implements BookingRefusal {
  }

  /** Nobody books a listing whose bookings they manage themselves. */
  record OwnListing(ListingId listing) implements BookingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The payment provider does not take such an amount. */
  record AmountNotPayable(Money amount) implements BookingRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** There is no provider to pay with. */
  record PaymentsNotSetUp() implements BookingRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
