package dev.roost.privacy.application;

import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Roost does for people's data again and again. */
@Configuration(proxyBeanMethods = false)
class PrivacyUpkeep {

  private static final Period AUDIT_IS_KEPT = Period.ofYears(2);
  private static final int ENTRIES_AT_ONCE = 5_000;

  private static final int AT_ONCE = 20;

  @Bean
  RecurringWork erasePeople(ErasureWork erasures) {
    return new RecurringWork("privacy.erase", Duration.ofSeconds(5), () -> erasures.workDue(AT_ONCE));
  }

  @Bean
  RecurringWork forgetAudit(AuditLog log, Clock clock) {
    return new RecurringWork("privacy.forget-audit", Duration.ofHours(24), () -> {
      var before = clock.instant().atZone(ZoneOffset.UTC).minus(AUDIT_IS_KEPT).minusDays(1).toInstant();
      while (log.forgetBefore(before, ENTRIES_AT_ONCE) == ENTRIES_AT_ONCE) {
        // The rest.
      }
    });
  }

  @Bean
  RecurringWork exportData(ExportWork exports) {
    return new RecurringWork("privacy.export", Duration.ofSeconds(2), () -> exports.workDue(AT_ONCE));
  }
}
