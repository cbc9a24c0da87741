package dev.roost.migration.adapter.jooq;

import dev.roost.migration.domain.RawReviews;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.migration.RawReviewsContract;

@DatabaseTest
class JooqRawReviewsTest extends RawReviewsContract {

  private final RawReviews stored;

  JooqRawReviewsTest(DSLContext db) {
    this.stored = new JooqRawReviews(db);
  }

  @Override
  protected RawReviews reviews() {
    return stored;
  }
}
