package dev.roost.review.adapter.jooq;

import dev.roost.review.domain.ForeignRatings;
import org.jooq.DSLContext;
import roosttest.database.DatabaseTest;
import roosttest.review.ForeignRatingsContract;

@DatabaseTest
class JooqForeignRatingsTest extends ForeignRatingsContract {

  private final JooqForeignRatings ratings;

  JooqForeignRatingsTest(DSLContext db) {
    this.ratings = new JooqForeignRatings(db);
  }

  @Override
  protected ForeignRatings ratings() {
    return ratings;
  }
}
