package dev.roost.review.domain;

import dev.roost.booking.contract.BookingId;
import dev.roost.review.contract.ReviewId;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All exchanges, one for each stay that is over. */
@Repository
public interface Exchanges {

  Optional<Exchange> find(BookingId booking);

  /** The one that the review is in. */
  Optional<Exchange> findWith(ReviewId review);

  /** Loads an exchange and keeps it from being changed by others until the transaction ends; waits for its turn. */
  Optional<Exchange> lock(BookingId booking);

  /** The same, but never waits: nothing where somebody else has it locked. */
  Optional<Exchange> lockFree(BookingId booking);

  /** Stores a new exchange, as version 1, unless the stay has one already. */
  void addIfAbsent(Exchange exchange);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(Exchange exchange);

  /**
   * Deletes at most so many that closed before without a word of either side.
   *
   * @return how many were deleted
   */
  int forgetSilentBefore(Instant before, int atMost);
}
