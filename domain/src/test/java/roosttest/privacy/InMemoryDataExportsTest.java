package roosttest.privacy;

import dev.roost.privacy.domain.DataExports;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class InMemoryDataExportsTest extends DataExportsContract {

  private final Clock clock = Clock.fixed(Instant.parse("2027-05-01T12:00:00Z"), ZoneOffset.UTC);
  private final DataExports exports = new InMemoryDataExports(clock);

  @Override
  protected DataExports exports() {
    return exports;
  }

  @Override
  protected Instant now() {
    return clock.instant();
  }
}
