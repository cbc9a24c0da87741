package dev.roost.pricing.domain;

import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When what a stay costs is paid. Long stays are paid month by month, as they are earned; all others with the booking.
 *
 * @param first what is paid with the booking
 * @param later what is paid afterwards, in order
 */
@ValueObject
public record PaymentSchedule(Money first, List<PlannedPayment> later) {

  /** Nights. */
  static final int MONTH = 30;
  /** So few nights that are left over are paid with the month before. */
  static final int TOO_FEW = 7;
  /** A month is paid so many days before its first night, usually: there is time to pay another way, and to sell the nights. */
  public static final int DAYS_AHEAD = 7;

  public PaymentSchedule {
    later = List.copyOf(later);
  }

  /** All with the booking. */
  public static PaymentSchedule atOnce(Money total) {
    return new PaymentSchedule(total, List.of());
  }

  /** The same, with the usual days ahead. */
  public static PaymentSchedule of(StayDates stay, Money total, Chargeable chargeable) {
    return of(stay, total, chargeable, DAYS_AHEAD);
  }

  /**
   * Each night counts the same; the parts are amounts that can be charged and add up to the total. Where one of them would be
   * too little, all is paid at once.
   *
   * @param daysAhead how many days before its first night a month is paid
   */
  public static PaymentSchedule of(StayDates stay, Money total, Chargeable chargeable, int daysAhead) {
    var nights = nightsOfEach(stay.count());
    if (nights.size() == 1) {
      return atOnce(total);
    }
    var step = chargeable.step();
    var parts = Money.of(total.amount() / step, total.currency()).split(nights).stream().map(it -> it.times(step))
        .toList();
    return parts.stream().anyMatch(it -> it.amount() < Math.max(1, chargeable.least()))
        ? atOnce(total)
        : of(stay.checkIn(), total, parts, daysAhead);
  }

  private static PaymentSchedule of(LocalDate checkIn, Money total, List<Money> parts, int daysAhead) {
    var later = IntStream.range(1, parts.size()).mapToObj(month -> {
      var from = checkIn.plusDays((long) month * MONTH);
      return new PlannedPayment(from.minusDays(daysAhead), from, parts.get(month));
    }).toList();
    // What lies below a step is paid first.
    return new PaymentSchedule(
        total.minus(later.stream().map(PlannedPayment::amount).reduce(Money.zero(total.currency()), Money::plus)),
        later);
  }

  private static List<Long> nightsOfEach(int nights) {
    var months = new ArrayList<Long>();
    for (var left = nights; left > 0; left -= MONTH) {
      if (months.isEmpty() || left >= TOO_FEW) {
        months.add((long) Math.min(MONTH, left));
      } else {
        months.set(months.size() - 1, (long) MONTH + left);
      }
    }
    return months;
  }
}
