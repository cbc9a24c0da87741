package roosttest.migration;

import dev.roost.migration.domain.RawReviews;

class InMemoryRawReviewsTest extends RawReviewsContract {

  private final RawReviews stored = new InMemoryRawReviews();

  @Override
  protected RawReviews reviews() {
    return stored;
  }
}
