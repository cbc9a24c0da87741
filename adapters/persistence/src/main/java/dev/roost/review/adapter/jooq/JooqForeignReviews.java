package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.IMPORTED_REVIEW;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;

import dev.roost.review.domain.ForeignReview;
import dev.roost.review.domain.ForeignReviews;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reviews from elsewhere, many in each statement. */
@Repository
class JooqForeignReviews implements ForeignReviews {

  private static final List<Field<?>> CONTENT = List.of(IMPORTED_REVIEW.LISTING_ID, IMPORTED_REVIEW.AUTHOR_NAME,
      IMPORTED_REVIEW.CONTENT, IMPORTED_REVIEW.WRITTEN_ON);

  private static final List<Field<?>> COLUMNS = Stream.concat(
      Stream.of(IMPORTED_REVIEW.ID, IMPORTED_REVIEW.SOURCE, IMPORTED_REVIEW.EXTERNAL_ID), CONTENT.stream()).toList();
  /** Made where it is needed: most of what is imported again has one already. */
  private static final Field<UUID> UUIDV7 = field("uuidv7()", UUID.class);

  private final DSLContext db;

  JooqForeignReviews(DSLContext db) {
    this.db = db;
  }

  @Override
  public int put(Collection<ForeignReview> reviews) {
    if (reviews.isEmpty()) {
      return 0;
    }
    var updates = new HashMap<Field<?>, Object>();
    CONTENT.forEach(column -> updates.put(column, excluded(column)));
    var insert = db.insertInto(IMPORTED_REVIEW, COLUMNS);
    for (var review : reviews) {
      insert = insert.values(UUIDV7, review.source(), review.externalId(),
          review.listing().value(), review.authorName(), review.text(), review.writtenOn());
    }
    return insert.onConflict(IMPORTED_REVIEW.SOURCE, IMPORTED_REVIEW.EXTERNAL_ID).doUpdate().set(updates)
        .where(row(CONTENT).isDistinctFrom(row(CONTENT.stream().<Field<?>>map(column -> excluded(column)).toList())))
        .execute();
  }
}
