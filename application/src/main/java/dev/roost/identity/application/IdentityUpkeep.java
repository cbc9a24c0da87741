package dev.roost.identity.application;

import dev.roost.identity.domain.Attempts;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Verifications;
import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what has ended. It no longer counted before; this only keeps tables small. */
@Configuration(proxyBeanMethods = false)
class IdentityUpkeep {

  @Bean
  RecurringWork forgetEndedSessions(Sessions sessions, SessionPolicy policy, Clock clock) {
    return new RecurringWork("identity.forget-ended-sessions", Duration.ofHours(1), () -> {
      var now = clock.instant();
      sessions.removeEnded(now, now.minus(policy.idle()));
    });
  }

  @Bean
  RecurringWork forgetExpiredMailTokens(Verifications verifications, Clock clock) {
    return new RecurringWork("identity.forget-expired-mail-tokens", Duration.ofHours(1),
        () -> verifications.removeExpired(clock.instant()));
  }

  @Bean
  RecurringWork forgetOldAttempts(Attempts attempts, Clock clock) {
    return new RecurringWork("identity.forget-old-attempts", Duration.ofMinutes(15),
        () -> attempts.removeExpired(clock.instant()));
  }
}
