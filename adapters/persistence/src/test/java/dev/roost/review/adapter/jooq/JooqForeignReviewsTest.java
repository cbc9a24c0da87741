package dev.roost.review.adapter.jooq;

import dev.roost.review.domain.ForeignReviews;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.review.ForeignReviewsContract;

@DatabaseTest
class JooqForeignReviewsTest extends ForeignReviewsContract {

  private final JooqForeignReviews reviews;

  JooqForeignReviewsTest(DSLContext db) {
    this.reviews = new JooqForeignReviews(db);
  }

  @Override
  protected ForeignReviews reviews() {
    return reviews;
  }
}
