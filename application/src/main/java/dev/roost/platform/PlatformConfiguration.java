package dev.roost.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every context may ask for. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

  /** Ticks in microseconds, as PostgreSQL stores time: what was stored is equal to what is read back. */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
