package roosttest.review;

import dev.roost.review.domain.Exchanges;

class InMemoryExchangesTest extends ExchangesContract {

  private final InMemoryExchanges exchanges = new InMemoryExchanges();

  @Override
  protected Exchanges exchanges() {
    return exchanges;
  }
}
