package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Disputes as the domain sees them. Whoever changes one holds the lock of its payment. */
@Repository
public interface Disputes {

  /** The one that the provider calls so. */
  Optional<Dispute> find(ProviderReference reference);

  /** Those of a booking, the oldest first. */
  List<Dispute> ofBooking(BookingId booking);

  /** Stores a new one, as version 1. */
  void add(Dispute dispute);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(Dispute dispute);
}
