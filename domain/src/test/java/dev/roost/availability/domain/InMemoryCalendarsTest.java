package dev.roost.availability.domain;

import java.time.Instant;
import java.util.function.Supplier;
import roosttest.availability.CalendarsContract;
import roosttest.availability.InMemoryCalendars;

class InMemoryCalendarsTest extends CalendarsContract {

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
