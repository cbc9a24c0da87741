package roosttest.privacy;

import dev.roost.privacy.domain.Erasures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class InMemoryErasuresTest extends ErasuresContract {

  private final Clock clock = Clock.fixed(Instant.parse("2027-05-01T12:00:00Z"), ZoneOffset.UTC);
  private final Erasures erasures = new InMemoryErasures(clock);

  @Override
  protected Erasures erasures() {
    return erasures;
  }

  @Override
  protected Instant now() {
    return clock.instant();
  }
}
