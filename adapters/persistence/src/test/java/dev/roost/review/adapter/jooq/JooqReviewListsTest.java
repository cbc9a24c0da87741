package dev.roost.review.adapter.jooq;

import dev.roost.review.application.ReviewLists;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.ForeignReviews;
import dev.roost.review.domain.Moderations;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.review.ReviewListsContract;

@DatabaseTest
class JooqReviewListsTest extends ReviewListsContract {

  private final DSLContext db;

  JooqReviewListsTest(DSLContext db) {
    this.db = db;
  }

  @Override
  protected Exchanges exchanges() {
    return new JooqExchanges(db);
  }

  @Override
  protected Moderations moderations() {
    return new JooqModerations(db);
  }

  @Override
  protected ForeignReviews foreign() {
    return new JooqForeignReviews(db);
  }

  @Override
  protected ReviewLists lists() {
    return new JooqReviewLists(db);
  }
}
