package roosttest.pricing;

import dev.roost.pricing.domain.Quotes;
import dev.roost.pricing.domain.RatePlans;

class InMemoryQuotesTest extends QuotesContract {

  private final InMemoryRatePlans plans = new InMemoryRatePlans();
  private final Quotes quotes = new InMemoryQuotes(plans);

  @Override
  protected Quotes quotes() {
    return quotes;
  }

  @Override
  protected RatePlans plans() {
    return plans;
  }
}
