package roosttest.availability;

import dev.roost.availability.domain.CalendarExports;
import java.util.function.Supplier;

class InMemoryCalendarExportsTest extends CalendarExportsContract {

  private final InMemoryCalendarExports exports = new InMemoryCalendarExports();

  @Override
  protected CalendarExports exports() {
    return exports;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
