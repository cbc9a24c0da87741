package roosttest.payment;

import dev.roost.payment.application.DueReleases;
import dev.roost.payment.domain.Releases;
import java.time.Clock;

class InMemoryReleasesTest extends ReleasesContract {

  private final InMemoryReleases releases = new InMemoryReleases(Clock.systemUTC());

  @Override
  protected Releases releases() {
    return releases;
  }

  @Override
  protected DueReleases due() {
    return releases;
  }
}
