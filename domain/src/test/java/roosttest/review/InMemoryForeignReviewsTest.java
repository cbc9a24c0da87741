package roosttest.review;

import dev.roost.review.domain.ForeignReviews;

class InMemoryForeignReviewsTest extends ForeignReviewsContract {

  private final InMemoryForeignReviews reviews = new InMemoryForeignReviews();

  @Override
  protected ForeignReviews reviews() {
    return reviews;
  }
}
