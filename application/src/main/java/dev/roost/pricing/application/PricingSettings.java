package dev.roost.pricing.application;

import dev.roost.platform.InvalidSetting;
import java.time.Duration;

/**
 * What whoever runs Roost can set.
 *
 * @param quoteValidity how long a quote holds
 * @param quoteRetention how long a quote is kept after that, for questions about it
 * @param instalmentDaysAhead how many days before its first night a later month of a long stay is paid
 */
record PricingSettings(Duration quoteValidity, Duration quoteRetention, int instalmentDaysAhead) {

  static final String DAYS_AHEAD = "roost.pricing.instalment-days-ahead";
  /** Less than the nights of a month. */
  private static final int MOST_DAYS_AHEAD = 29;

  PricingSettings {
    if (instalmentDaysAhead < 0 || instalmentDaysAhead > MOST_DAYS_AHEAD) {
      throw new InvalidSetting(DAYS_AHEAD, instalmentDaysAhead, "from 0 to " + MOST_DAYS_AHEAD);
    }
  }
}
