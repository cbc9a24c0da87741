package dev.roost.payout.api;

import dev.roost.booking.contract.BookingId;
import dev.roost.payout.contract.PayoutId;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a host's earnings in a period, in one currency.
 *
 * @param earned what was released
 * @param takenBack what of it was taken back, as more than zero
 * @param netted what was taken out of payouts because the host had to give it back
 * @param paid what has arrived
 * @param returned what of it has come back, as more than zero
 * @param lines all of it, by time
 */
public record PayoutReportView(LocalDate from, LocalDate to, Currency currency, Money earned, Money takenBack,
    Money netted, Money paid, Money returned, List<Line> lines) {

  public PayoutReportView {
    lines = List.copyOf(lines);
  }

  /**
   * One thing that happened.
   *
   * @param amount less than zero for what was taken back, netted, or has come back
   * @param booking absent where it is about none
   * @param payout absent where it is about none
   */
  public record Line(Instant at, Kind kind, Money amount, @Nullable BookingId booking, @Nullable PayoutId payout) {
  }

  /** What can happen. */
  public enum Kind {
    EARNED, TAKEN_BACK, NETTED, PAID, RETURNED
  }
}
