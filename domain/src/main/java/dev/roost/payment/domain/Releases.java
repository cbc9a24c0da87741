package dev.roost.payment.domain;

import dev.roost.booking.contract.BookingId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** What was released of bookings, and when more may be. */
@Repository
public interface Releases {

  /** Stores a new one, as version 1, with the moment at which something may be earned; nothing where there is one already. */
  void begin(Release release, Instant due);

  /** Loads one and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Release> lock(BookingId booking);

  /**
   * Stores what changed, as the next version; fails where another version was stored meanwhile.
   *
   * @param next when more may be earned
   */
  void save(Release release, Optional<Instant> next);
}
