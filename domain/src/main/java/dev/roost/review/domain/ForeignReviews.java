package dev.roost.review.domain;

import java.util.Collection;
import org.jmolecules.ddd.annotation.Repository;

/** Reviews from elsewhere. */
@Repository
public interface ForeignReviews {

  /**
   * Stores them, in place of those that have the same id in the same source; each is given once.
   *
   * @return how many are new or differ
   */
  int put(Collection<ForeignReview> reviews);
}
