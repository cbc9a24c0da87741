package roosttest.review;

import dev.roost.review.application.DueExchanges;
import dev.roost.review.domain.Exchanges;
import java.time.Instant;
import roosttest.platform.MutableClock;

class InMemoryDueExchangesTest extends DueExchangesContract {

  private final MutableClock clock = MutableClock.at("2027-05-18T12:00:00Z");
  private final InMemoryExchanges exchanges = new InMemoryExchanges();
  private final DueExchanges due = new InMemoryDueExchanges(exchanges, clock);

  @Override
  protected DueExchanges due() {
    return due;
  }

  @Override
  protected Exchanges exchanges() {
    return exchanges;
  }

  @Override
  protected Instant now() {
    return clock.instant();
  }
}
