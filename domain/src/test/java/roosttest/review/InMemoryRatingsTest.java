package roosttest.review;

import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Moderations;
import dev.roost.review.domain.Ratings;

class InMemoryRatingsTest extends RatingsContract {

  private final InMemoryExchanges exchanges = new InMemoryExchanges();
  private final InMemoryModerations moderations = new InMemoryModerations();
  private final InMemoryRatings ratings = new InMemoryRatings(exchanges, moderations);

  @Override
  protected Exchanges exchanges() {
    return exchanges;
  }

  @Override
  protected Moderations moderations() {
    return moderations;
  }

  @Override
  protected Ratings ratings() {
    return ratings;
  }
}
