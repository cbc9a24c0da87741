package roosttest.booking;

import dev.roost.booking.application.DueAlterations;
import dev.roost.booking.domain.Alterations;
import dev.roost.booking.domain.Booking;
import java.time.Clock;
import java.time.Instant;

class InMemoryDueAlterationsTest extends DueAlterationsContract {
  private final InMemoryAlterations alterations = new InMemoryAlterations();
  private final InMemoryDueAlterations due = new InMemoryDueAlterations(alterations, Clock.systemUTC());

  @Override
  protected DueAlterations due() {
    return due;
  }

  @Override
  protected Alterations alterations() {
    return alterations;
  }

  @Override
  protected void given(Booking booking) {
    // Alterations in memory need none.
  }

  @Override
  protected Instant now() {
    return Clock.systemUTC().instant();
  }
}
