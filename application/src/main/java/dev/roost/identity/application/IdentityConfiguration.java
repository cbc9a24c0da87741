package dev.roost.identity.application;

import dev.roost.identity.domain.AttemptLimit;
import dev.roost.identity.domain.SessionPolicy;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/** The settings of identity, {@code roost.identity.*}, with their defaults; times as {@code 30d}, {@code 15m} or ISO 8601. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  private static final String PREFIX = "roost.identity.";

  private final Environment settings;

  IdentityConfiguration(Environment settings) {
    this.settings = settings;
  }

  @Bean
  SessionPolicy sessionPolicy() {
    return new SessionPolicy(duration("session.lifetime", "30d"), duration("session.idle", "7d"));
  }

  @Bean
  LoginPolicy loginPolicy() {
    return new LoginPolicy(settings.getProperty(PREFIX + "login-before-verification", Boolean.class, false));
  }

  @Bean
  IdentityLimits identityLimits() {
    return new IdentityLimits(
        limit("guesses-per-account", 10, "15m"),
        limit("guesses-per-address", 10, "15m"),
        limit("registrations-per-address", 30, "1h"),
        limit("letters-per-mailbox", 5, "1h"),
        limit("letters-per-address", 30, "1h"));
  }

  private AttemptLimit limit(String name, int most, String within) {
    return new AttemptLimit(settings.getProperty(PREFIX + "limits." + name + ".most", Integer.class, most),
        duration("limits." + name + ".within", within));
  }

  private Duration duration(String name, String otherwise) {
    return DurationFormatterUtils.detectAndParse(settings.getProperty(PREFIX + name, otherwise));
  }
}
