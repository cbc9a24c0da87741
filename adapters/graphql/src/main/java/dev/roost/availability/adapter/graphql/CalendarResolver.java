package dev.roost.availability.adapter.graphql;

import dev.roost.availability.api.CalendarView;
import dev.roost.availability.api.GuestCalendars;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class CalendarResolver {

  private final GuestCalendars calendars;

  CalendarResolver(GuestCalendars calendars) {
    this.calendars = calendars;
  }

  @QueryMapping
  CalendarView calendar(@ContextValue Actor actor, @Argument UUID listing, @Argument YearMonth from,
      @Argument int months) {
    return calendars.months(actor, new ListingId(listing), from, months);
  }
}
