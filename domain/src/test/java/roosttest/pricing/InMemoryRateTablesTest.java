package roosttest.pricing;

import dev.roost.pricing.domain.RateTables;

class InMemoryRateTablesTest extends RateTablesContract {

  private final InMemoryRateTables tables = new InMemoryRateTables();

  @Override
  protected RateTables tables() {
    return tables;
  }
}
