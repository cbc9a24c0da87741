package dev.roost.platform;

import java.util.Optional;

/** Counts requests for all nodes together. */
public interface SharedRates {

  /**
   * Counts one request.
   *
   * @param sender whose, unique among all who fall under that limit
   * @return empty if the nodes cannot count together at this moment: then each counts for itself
   */
  Optional<Rate> count(String sender, RateLimit limit);
}
