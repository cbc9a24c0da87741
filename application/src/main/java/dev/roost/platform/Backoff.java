package dev.roost.platform;

import java.time.Duration;

/** How long to wait after a failure: a second at first, twice as long each time, an hour at most. */
public final class Backoff {

  private static final long SECONDS_AT_MOST = 3_600;
  private static final int DOUBLED_AT_MOST = 12;

  private Backoff() {
  }

  public static Duration after(int failures) {
    return Duration.ofSeconds(Math.min(SECONDS_AT_MOST, 1L << Math.min(failures, DOUBLED_AT_MOST)));
  }
}
