package dev.roost.identity.application;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.SessionPolicy;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The settings of identity, {@code roost.identity.*}, with their defaults. */
@Configuration
class IdentityConfiguration {

  @Bean
  SessionPolicy sessionPolicy(@Value("${roost.identity.session.lifetime:30d}") Duration lifetime,
      @Value("${roost.identity.session.idle:7d}") Duration idle) {
    return new SessionPolicy(lifetime, idle);
  }

  @Bean
  LoginPolicy loginPolicy(@Value("${roost.identity.login-before-verification:false}") boolean beforeVerification) {
    return new LoginPolicy(beforeVerification);
  }

  @Bean
  IdentityLimits identityLimits(Environment settings) {
    return new IdentityLimits(
        limit(settings, "guesses-per-account", 10, Duration.ofMinutes(15)),
        limit(settings, "guesses-per-address", 10, Duration.ofMinutes(15)),
        limit(settings, "registrations-per-address", 30, Duration.ofHours(1)),
        limit(settings, "letters-per-mailbox", 5, Duration.ofHours(1)),
        limit(settings, "letters-per-address", 30, Duration.ofHours(1)));
  }

  private static AttemptLimit limit(Environment settings, String name, int most, Duration within) {
    var prefix = "roost.identity.limits." + name;
    return new AttemptLimit(settings.getProperty(prefix + ".most", Integer.class, most),
        settings.getProperty(prefix + ".within", Duration.class, within));
  }
}
