package dev.roost.availability.application;

import dev.roost.availability.api.CalendarView;
import dev.roost.availability.api.CalendarView.MonthView;
import dev.roost.availability.api.CalendarView.NightView;
import dev.roost.availability.api.ClosedView;
import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.domain.BookableDays;
import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.availability.domain.EntryReason;
import dev.roost.availability.domain.Occupancy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws months of a calendar.
 *
 * @param withReasons whether to say why nights are closed
 */
record CalendarMonths(CalendarSnapshot calendar, CheckInTime checkInTime, boolean withReasons) {

  CalendarView of(YearMonth from, int months) {
    var days = BookableDays.between(from.atDay(1), from.plusMonths(months).atDay(1), calendar.stayCheck(checkInTime));
    var occupancy = calendar.occupancy();
    var views = Stream.iterate(from, month -> month.plusMonths(1)).limit(months)
        .map(month -> new MonthView(month, month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
            .map(night -> night(night, days, occupancy)).toList()))
        .toList();
    return new CalendarView(calendar.listing(), calendar.version(), checkInTime.zone(), views);
  }

  private NightView night(LocalDate date, BookableDays days, Occupancy occupancy) {
    var rule = calendar.rules().on(date);
    var closed = occupancy.reasonFor(date).map(CalendarMonths::closed).or(() -> closedByRule(date, days));
    return new NightView(date, closed.isEmpty(), days.canArrive(date), days.canLeave(date), rule.shortestStay(),
        rule.maximumNights(), withReasons ? closed.orElse(null) : null);
  }

  private static ClosedView closed(EntryReason reason) {
    return switch (reason) {
      case EntryReason.Reservation(var booking) -> new ClosedView(Because.RESERVATION, booking, null, null, null);
      case EntryReason.Hold(var booking, var until) -> new ClosedView(Because.HOLD, booking, until, null, null);
      case EntryReason.Block(var note) -> new ClosedView(Because.BLOCK, null, null, note, null);
      case EntryReason.Imported(var source) -> new ClosedView(Because.IMPORTED, null, null, null, source);
      case EntryReason.HostCancelled(var booking) -> new ClosedView(Because.HOST_CANCELLED, booking, null, null, null);
    };
  }

  private static Optional<ClosedView> closedByRule(LocalDate date, BookableDays days) {
    if (days.isPreparation(date)) {
      return Optional.of(ClosedView.because(Because.PREPARATION));
    }
    if (days.isTooSoon(date)) {
      return Optional.of(ClosedView.because(Because.TOO_SOON));
    }
    return days.isTooFarAhead(date) ? Optional.of(ClosedView.because(Because.TOO_FAR_AHEAD)) : Optional.empty();
  }
}
