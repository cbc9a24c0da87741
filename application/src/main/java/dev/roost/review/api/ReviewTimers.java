package dev.roost.review.api;

import dev.roost.shared.Actor;

/** What Roost's clock does with reviews. */
public interface ReviewTimers {

  /**
   * Reveals what was written about stays whose time to write is over, at most so many of them.
   *
   * @return how many were revealed
   */
  int revealDue(Actor system, int atMost);
}
