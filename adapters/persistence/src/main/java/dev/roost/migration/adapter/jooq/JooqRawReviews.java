package dev.roost.migration.adapter.jooq;

import static dev.roost.migration.adapter.jooq.generated.Tables.RAW_REVIEW;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import dev.roost.migration.domain.RawReview;
import dev.roost.migration.domain.RawReviews;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reviews as they came, a row each. */
@Repository
class JooqRawReviews implements RawReviews {

  private static final List<Field<?>> CONTENT = List.of(RAW_REVIEW.LISTING_EXTERNAL_ID, RAW_REVIEW.WRITTEN_ON,
      RAW_REVIEW.AUTHOR_EXTERNAL_ID, RAW_REVIEW.AUTHOR_NAME, RAW_REVIEW.CONTENT);

  private static final List<Field<?>> COLUMNS = Stream.concat(
      Stream.of(RAW_REVIEW.SOURCE, RAW_REVIEW.EXTERNAL_ID), CONTENT.stream()).toList();

  private final DSLContext db;

  JooqRawReviews(DSLContext db) {
    this.db = db;
  }

  @Override
  public int put(String source, Collection<RawReview> reviews) {
    if (reviews.isEmpty()) {
      return 0;
    }
    var updates = new HashMap<Field<?>, Object>();
    CONTENT.forEach(column -> updates.put(column, excluded(column)));
    var insert = db.insertInto(RAW_REVIEW, COLUMNS);
    for (var review : reviews) {
      insert = insert.values(source, review.externalId(), review.listing(), review.writtenOn(), review.author(),
          review.authorName(), review.text());
    }
    return insert.onConflict(RAW_REVIEW.SOURCE, RAW_REVIEW.EXTERNAL_ID).doUpdate().set(updates)
        .where(row(CONTENT).isDistinctFrom(row(CONTENT.stream().<Field<?>>map(column -> excluded(column)).toList())))
        .execute();
  }
}
