package dev.roost.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A year of a made-up calendar: stays of others, dearer weekends, a summer. The same for the same listing and day. */
final class DemoCalendar {

  private static final int NIGHTS = 365;
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
  private static final Set<Month> SUMMER = Set.of(Month.JULY, Month.AUGUST);
  private static final BigDecimal DEARER_WEEKEND = new BigDecimal("1.15");
  private static final BigDecimal DEARER_SUMMER = new BigDecimal("1.20");
  private static final int LONGEST_GAP = 10;
  private static final int LONGEST_STAY = 6;

  private final long listing;
  private final BigDecimal base;

  /** @param base price of an ordinary night */
  DemoCalendar(long listing, BigDecimal base) {
    this.listing = listing;
    this.base = base;
  }

  /** The rows from that day on, as Inside Airbnb writes them. */
  void write(LocalDate from, Consumer<String> rows) {
    var chance = new Random(listing);
    var open = true;
    var left = 1 + chance.nextInt(LONGEST_GAP);
    for (var date = from; date.isBefore(from.plusDays(NIGHTS)); date = date.plusDays(1)) {
      rows.accept("%d,%s,%s,$%s".formatted(listing, date, open ? "t" : "f", price(date)));
      left--;
      if (left == 0) {
        open = !open;
        left = 1 + chance.nextInt(open ? LONGEST_GAP : LONGEST_STAY);
      }
    }
  }

  private BigDecimal price(LocalDate date) {
    var price = base;
    if (SUMMER.contains(date.getMonth())) {
      price = price.multiply(DEARER_SUMMER);
    }
    if (WEEKEND.contains(date.getDayOfWeek())) {
      price = price.multiply(DEARER_WEEKEND);
    }
    return price.setScale(0, RoundingMode.HALF_UP).setScale(2);
  }
}
