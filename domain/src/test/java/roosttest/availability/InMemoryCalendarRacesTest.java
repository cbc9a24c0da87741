package roosttest.availability;

import dev.roost.availability.domain.Calendars;
import java.time.Instant;
import java.util.function.Supplier;

class InMemoryCalendarRacesTest extends CalendarRacesContract {

  private final InMemoryCalendars calendars = new InMemoryCalendars(Instant::now);

  @Override
  protected Calendars calendars() {
    return calendars;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return calendars.inTransaction(work);
  }
}
