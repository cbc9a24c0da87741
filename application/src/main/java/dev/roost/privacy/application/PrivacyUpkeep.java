package dev.roost.privacy.application;

import dev.roost.platform.RecurringWork;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for people's data again and again. */
@Configuration(proxyBeanMethods = false)
class PrivacyUpkeep {

  private static final int AT_ONCE = 20;

  @Bean
  RecurringWork erasePeople(ErasureWork erasures) {
    return new RecurringWork("privacy.erase", Duration.ofSeconds(5), () -> erasures.workDue(AT_ONCE));
  }
}
