package dev.roost.booking.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.Repository;

/** All bookings. */
@Repository
public interface Bookings {
  Optional<Booking> find(BookingId id);

  /** Loads a booking and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Booking> lock(BookingId id);

  /** Those of the bookings that nobody else has locked, in no order; never waits. */
  List<Booking> lockFree(Collection<BookingId> ids);

  /** Stores a new booking, as version 1. */
  void add(Booking booking);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(Booking booking);

  /** Whether the guest has a confirmed stay at the listing that is not over at that moment. */
  default boolean hasOpenStay(ListingId listing, UserId guest, Instant now) {
    return !openStays(List.of(listing), guest, now).isEmpty();
  }

  /** Those of the listings at which {@link #hasOpenStay} is true. One query, however many are asked. */
  Set<ListingId> openStays(Collection<ListingId> listings, UserId guest, Instant now);
}
