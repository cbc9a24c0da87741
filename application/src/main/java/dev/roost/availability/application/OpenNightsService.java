package dev.roost.availability.application;

import dev.roost.availability.domain.CalendarSnapshot;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.spi.OpenNights;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenNightsService implements OpenNights {

  private final Calendars calendars;

  OpenNightsService(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ListingId, Outlook> of(Collection<ListingId> listings, LocalDate from, LocalDate to) {
    var nights = new StayDates(from, to);
    var outlooks = new LinkedHashMap<ListingId, Outlook>();
    calendars.look(listings, nights).forEach((listing, calendar) -> outlooks.put(listing, outlook(calendar, nights)));
    return outlooks;
  }

  private static Outlook outlook(CalendarSnapshot calendar, StayDates nights) {
    var free = NightSet.of(nights).minus(calendar.occupancy().taken());
    return new Outlook(free.ranges(), calendar.rules().shortestStay(), calendar.rules().longestStay());
  }
}
