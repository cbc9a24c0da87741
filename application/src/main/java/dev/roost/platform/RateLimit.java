package dev.roost.platform;

import java.time.Duration;

/**
 * How many requests may come from one sender: so many at once, and as many again within that time, spread evenly over it.
 *
 * @param name of those whom it is for, such as {@code users}
 */
public record RateLimit(String name, int most, Duration within) {

  public RateLimit {
    if (most < 1) {
      throw new InvalidSetting("roost.rates.%s.most".formatted(name), most, "1 or more");
    }
    if (within.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new InvalidSetting("roost.rates.%s.within".formatted(name), within, "PT1S or more");
    }
  }
}
