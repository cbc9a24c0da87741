package dev.roost.search.application;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How far ahead cards look: whole months, so that a card has to be made anew once a month only.
 *
 * @param from the first month
 */
record Horizon(LocalDate today, YearMonth from) {

  /** How far ahead one can search. */
  static final int MONTHS_AHEAD = 24;
  /** The month of yesterday, since it still is somewhere, those ahead, and one that passes before the cards are renewed. */
  static final int MONTHS = MONTHS_AHEAD + 3;

  static Horizon at(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new Horizon(today, YearMonth.from(today.minusDays(1)));
  }

  LocalDate start() {
    return from.atDay(1);
  }

  /** The first night that cards made now do not know. */
  LocalDate end() {
    return from.plusMonths(MONTHS).atDay(1);
  }

  void mustReach(@Nullable StayDates stay) {
    var last = today.plusMonths(MONTHS_AHEAD);
    if (stay != null && (stay.checkIn().isBefore(today.minusDays(1)) || stay.checkOut().isAfter(last))) {
      throw new Refused(
          new InvalidField("checkOut", "must be, like checkIn, between today and " + last));
    }
  }
}
