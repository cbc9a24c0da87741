package dev.roost.pricing.application;

import java.time.Duration;

/**
 * What whoever runs Roost can set.
 *
 * @param quoteValidity how long a quote holds
 * @param quoteRetention how long a quote is kept after that, for questions about it
 */
record PricingSettings(Duration quoteValidity, Duration quoteRetention) {
}
