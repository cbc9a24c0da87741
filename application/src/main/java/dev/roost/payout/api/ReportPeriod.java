package dev.roost.payout.api;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.LocalDate;

/**
 * The days of a report, as UTC counts them.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record ReportPeriod(LocalDate from, LocalDate to, Currency currency) {

  private static final int MOST_DAYS = 366;

  public ReportPeriod {
    if (!from.isBefore(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
      throw new Refused(new InvalidField("to", "must be 1 to %d days after from".formatted(MOST_DAYS)));
    }
  }
}
