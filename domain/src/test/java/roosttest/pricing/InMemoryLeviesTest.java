package roosttest.pricing;

import dev.roost.pricing.domain.LevyBooks;
import dev.roost.pricing.domain.ServiceFees;
import dev.roost.pricing.domain.TaxRules;

class InMemoryLeviesTest extends LeviesContract {

  private final InMemoryLevies levies = new InMemoryLevies();

  @Override
  protected TaxRules rules() {
    return levies;
  }

  @Override
  protected ServiceFees fees() {
    return levies;
  }

  @Override
  protected LevyBooks books() {
    return levies;
  }
}
