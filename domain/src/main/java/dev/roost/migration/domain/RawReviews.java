package dev.roost.migration.domain;

import java.util.Collection;
import org.jmolecules.ddd.annotation.Repository;

/** Reviews that wait to be imported. */
@Repository
public interface RawReviews {

  /**
   * Adds or replaces them.
   *
   * @param reviews each external id once
   * @return how many were new or said something else
   */
  int put(String source, Collection<RawReview> reviews);
}
