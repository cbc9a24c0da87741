package dev.roost.platform.rest;

import dev.roost.platform.RateLimit;
import dev.roost.platform.SharedRates;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many requests may come from whom, {@code roost.rates}. */
@Configuration(proxyBeanMethods = false)
class RateConfiguration {

  @Bean
  static RequestRates requestRates(@Value("${roost.rates.strangers.most:600}") int strangers,
      @Value("${roost.rates.strangers.within:PT1M}") Duration strangersWithin,
      @Value("${roost.rates.users.most:1200}") int users,
      @Value("${roost.rates.users.within:PT1M}") Duration usersWithin, ObjectProvider<SharedRates> shared) {
    return new RequestRates(new RateLimit("strangers", strangers, strangersWithin),
        new RateLimit("users", users, usersWithin), shared.getIfAvailable());
  }
}
