package dev.roost.booking.application;

import dev.roost.booking.domain.InstalmentTerms;
import dev.roost.platform.InvalidSetting;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What whoever runs Roost can set of the instalments of long stays. */
@Component
class InstalmentSettings {
  private static final String DAYS_BEFORE = "roost.booking.instalment-days-before";
  private static final String TIME_TO_PAY = "roost.booking.instalment-time-to-pay";
  /** Nights of a month. */
  private static final int MOST_DAYS = 29;
  private static final Duration LEAST_TIME = Duration.ofHours(1);
  private static final Duration MOST_TIME = Duration.ofDays(30);

  private final InstalmentTerms terms;

  InstalmentSettings(@Value("${" + DAYS_BEFORE + ":2}") int daysBefore,
      @Value("${" + TIME_TO_PAY + ":2d}") Duration timeToPay) {
    if (daysBefore < 0 || daysBefore > MOST_DAYS) {
      throw new InvalidSetting(DAYS_BEFORE, daysBefore, "from 0 to " + MOST_DAYS);
    }
    if (timeToPay.compareTo(LEAST_TIME) < 0 || timeToPay.compareTo(MOST_TIME) > 0) {
      throw new InvalidSetting(TIME_TO_PAY, timeToPay, "from 1h to 30d");
    }
    this.terms = new InstalmentTerms(daysBefore, timeToPay);
  }

  InstalmentTerms terms() {
    return terms;
  }
}
