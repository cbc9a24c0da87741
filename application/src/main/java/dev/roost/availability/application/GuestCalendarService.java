package dev.roost.availability.application;

import static java.util.Objects.requireNonNull;

import dev.roost.availability.api.CalendarView;
import dev.roost.availability.api.GuestCalendars;
import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.domain.BookableDays;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.CheckInTime;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GuestCalendarService implements GuestCalendars {

  private final Calendars calendars;
  private final CalendarAccess access;
  private final Clock clock;

  GuestCalendarService(Calendars calendars, CalendarAccess access, Clock clock) {
    this.calendars = calendars;
    this.access = access;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public CalendarView months(Actor actor, ListingId listing, YearMonth from, int months) {
    if (months < 1 || months > MOST_MONTHS) {
      throw new Refused(new InvalidField("months", "must be from 1 to " + MOST_MONTHS));
    }
    CalendarRange.require(from.atDay(1));
    var facts = access.visible(actor, listing);
    var first = from.atDay(1);
    var end = from.plusMonths(months).atDay(1);
    var needed = BookableDays.neededFor(first, end, LocalDate.now(clock.withZone(facts.zone())));
    var calendar = requireNonNull(calendars.read(List.of(listing), needed).get(listing));
    var view = new CalendarMonths(calendar, new CheckInTime(facts.checkInTime(), facts.zone()),
        access.seesReasons(actor, facts));
    return view.of(from, months);
  }
}
