package dev.roost.platform.jooq;

import java.time.Duration;

/**
 * How long Roost waits for the listener of an event.
 *
 * @param firstWait after that time the first run counts as failed, whatever became of its process; each later run gets
 *        twice as long as the one before
 * @param mostRuns how often a listener is run
 * @param oldest events that are older are given up, however often their listeners ran
 */
record Patience(Duration firstWait, int mostRuns, Duration oldest) {

  /** Ten runs in a day and a half. */
  static final Patience USUAL = new Patience(Duration.ofMinutes(2), 10, Duration.ofDays(3));

  /** How long the result of that run is waited for. */
  Duration after(int run) {
    return firstWait.multipliedBy(1L << (run - 1));
  }
}
