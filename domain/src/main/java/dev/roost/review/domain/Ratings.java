package dev.roost.review.domain;

import dev.roost.review.contract.Rating;
import java.util.Collection;
import java.util.Map;
import org.jmolecules.ddd.annotation.Repository;

/** What everybody makes of listings, hosts and guests: of reviews that are revealed and not hidden. */
@Repository
public interface Ratings {

  /**
   * Counts them anew from the reviews. Each is locked until the transaction ends before its reviews are read, in the order of
   * their kinds and ids, so that of two who count at the same moment the later one counts what the earlier one did.
   */
  void recount(Collection<Rated> rated);

  /** Those that somebody has rated. One query, however many are asked. */
  Map<Rated, Rating> find(Collection<Rated> rated);
}
