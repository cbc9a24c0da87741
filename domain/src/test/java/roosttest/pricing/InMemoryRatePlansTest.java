package roosttest.pricing;

import dev.roost.pricing.domain.RatePlans;

class InMemoryRatePlansTest extends RatePlansContract {

  private final RatePlans plans = new InMemoryRatePlans();

  @Override
  protected RatePlans plans() {
    return plans;
  }
}
