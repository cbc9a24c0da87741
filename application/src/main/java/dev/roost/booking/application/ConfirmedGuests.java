package dev.roost.booking.application;

import dev.roost.booking.domain.Bookings;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.AddressAudience;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The exact address is for guests who have a confirmed stay there, until it is over. */
@Component
class ConfirmedGuests implements AddressAudience {
  private final Bookings bookings;
  private final Clock clock;

  ConfirmedGuests(Bookings bookings, Clock clock) {
    this.bookings = bookings;
    this.clock = clock;
  }

  @Override
  public boolean maySeeAddress(ListingId listing, UserId user) {
    return bookings.hasOpenStay(listing, user, clock.instant());
  }

  @Override
  public Set<ListingId> seenBy(UserId user, Collection<ListingId> listings) {
    return bookings.openStays(listings, user, clock.instant());
  }
}
