package roosttest.payout;

import dev.roost.payout.domain.Freezes;

class InMemoryFreezesTest extends FreezesContract {

  private final Freezes freezes = new InMemoryFreezes();

  @Override
  protected Freezes freezes() {
    return freezes;
  }
}
