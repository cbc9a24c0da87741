package roosttest.review;

import dev.roost.review.domain.ForeignRatings;

class InMemoryForeignRatingsTest extends ForeignRatingsContract {

  private final InMemoryForeignRatings ratings = new InMemoryForeignRatings();

  @Override
  protected ForeignRatings ratings() {
    return ratings;
  }
}
