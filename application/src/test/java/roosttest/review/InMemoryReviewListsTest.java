package roosttest.review;

import dev.roost.review.application.ReviewLists;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.ForeignReviews;
import dev.roost.review.domain.Moderations;

class InMemoryReviewListsTest extends ReviewListsContract {

  private final InMemoryExchanges exchanges = new InMemoryExchanges();
  private final InMemoryModerations moderations = new InMemoryModerations();
  private final InMemoryForeignReviews foreign = new InMemoryForeignReviews();

  @Override
  protected Exchanges exchanges() {
    return exchanges;
  }

  @Override
  protected Moderations moderations() {
    return moderations;
  }

  @Override
  protected ForeignReviews foreign() {
    return foreign;
  }

  @Override
  protected ReviewLists lists() {
    return new InMemoryReviewLists(exchanges, moderations, foreign);
  }
}
