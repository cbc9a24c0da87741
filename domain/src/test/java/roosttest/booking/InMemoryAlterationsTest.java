package roosttest.booking;

import dev.roost.booking.domain.Alterations;

class InMemoryAlterationsTest extends AlterationsContract {
  private final InMemoryAlterations alterations = new InMemoryAlterations();

  @Override
  protected Alterations alterations() {
    return alterations;
  }
}
