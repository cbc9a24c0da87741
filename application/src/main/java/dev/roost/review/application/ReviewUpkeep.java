package dev.roost.review.application;

import dev.roost.platform.RecurringWork;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Reports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.IntSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what nobody will ask for any more, in short statements. */
@Configuration(proxyBeanMethods = false)
class ReviewUpkeep {

  static final Period REPORTS_ARE_KEPT = Period.ofYears(3);
  static final Period SILENCE_IS_KEPT = Period.ofYears(1);
  static final int AT_ONCE = 5_000;

  private final Clock clock;

  ReviewUpkeep(Clock clock) {
    this.clock = clock;
  }

  @Bean
  RecurringWork forgetDecidedReports(Reports reports) {
    return daily("review.forget-reports",
        () -> reports.forgetDecidedBefore(before(REPORTS_ARE_KEPT), AT_ONCE));
  }

  @Bean
  RecurringWork forgetSilentExchanges(Exchanges exchanges) {
    return daily("review.forget-silent-exchanges",
        () -> exchanges.forgetSilentBefore(before(SILENCE_IS_KEPT), AT_ONCE));
  }

  private static RecurringWork daily(String name, IntSupplier some) {
    return new RecurringWork(name, Duration.ofHours(24), () -> {
      while (some.getAsInt() == AT_ONCE) {
        // The rest.
      }
    });
  }

  private Instant before(Period kept) {
    return clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
  }
}
