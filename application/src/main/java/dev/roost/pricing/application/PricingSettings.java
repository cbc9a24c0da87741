package dev.roost.pricing.application;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What whoever runs Roost can set.
 *
 * @param quoteValidity how long a quote holds
 * @param quoteRetention how long a quote is kept after that, for questions about it
 */
@Component
record PricingSettings(@Value("${roost.pricing.quote-validity:PT30M}") Duration quoteValidity,
    @Value("${roost.pricing.quote-retention:P30D}") Duration quoteRetention) {
}
