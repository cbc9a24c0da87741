package roosttest.availability;

import dev.roost.availability.domain.CalendarFeeds;
import java.time.Instant;
import java.util.function.Supplier;

class InMemoryCalendarFeedsTest extends CalendarFeedsContract {

  private final InMemoryCalendarFeeds feeds = new InMemoryCalendarFeeds(Instant::now);

  @Override
  protected CalendarFeeds feeds() {
    return feeds;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
