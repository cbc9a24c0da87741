package dev.roost.pricing.spi;

import dev.roost.shared.StayDates;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** How many nights of a stay lie in which month: counted once for a stay that many prices are bounded for. */
public final class StayNights {

  private final int firstMonth;
  private final int[] byMonth;
  private final int count;

  private StayNights(StayDates stay) {
    var last = stay.checkOut().minusDays(1);
    this.firstMonth = numberOf(YearMonth.from(stay.checkIn()));
    this.byMonth = new int[numberOf(YearMonth.from(last)) - firstMonth + 1];
    this.count = stay.count();
    stay.nights().forEach(night -> byMonth[numberOf(YearMonth.from(night)) - firstMonth]++);
  }

  public static StayNights of(StayDates stay) {
    return new StayNights(stay);
  }

  public int count() {
    return count;
  }

  int firstMonth() {
    return firstMonth;
  }

  int months() {
    return byMonth.length;
  }

  /** The first month has the number 0. */
  int inMonth(int month) {
    return byMonth[month];
  }

  static int numberOf(YearMonth month) {
    return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
  }
}
