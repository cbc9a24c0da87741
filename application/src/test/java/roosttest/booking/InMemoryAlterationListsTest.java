package roosttest.booking;

import dev.roost.booking.application.AlterationLists;
import dev.roost.booking.domain.Alteration;

class InMemoryAlterationListsTest extends AlterationListsContract {
  private final InMemoryAlterations stored = new InMemoryAlterations();

  @Override
  protected AlterationLists lists() {
    return new InMemoryAlterationLists(stored);
  }

  @Override
  protected void given(Alteration alteration) {
    stored.add(alteration);
  }
}
