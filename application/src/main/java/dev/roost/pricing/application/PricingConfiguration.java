package dev.roost.pricing.application;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator of Roost can set about prices. */
@Configuration(proxyBeanMethods = false)
class PricingConfiguration {

  @Bean
  PricingSettings pricingSettings(@Value("${roost.pricing.quote-validity:PT30M}") Duration quoteValidity,
      @Value("${roost.pricing.quote-retention:P30D}") Duration quoteRetention,
      @Value("${" + PricingSettings.DAYS_AHEAD + ":7}") int instalmentDaysAhead) {
    return new PricingSettings(quoteValidity, quoteRetention, instalmentDaysAhead);
  }
}
