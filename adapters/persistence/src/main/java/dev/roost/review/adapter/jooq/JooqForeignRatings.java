package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.FOREIGN_RATING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.domain.ForeignRating;
import dev.roost.review.domain.ForeignRatings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqForeignRatings implements ForeignRatings {

  private final DSLContext db;

  JooqForeignRatings(DSLContext db) {
    this.db = db;
  }

  @Override
  public void put(Collection<ForeignRating> ratings) {
    if (ratings.isEmpty()) {
      return;
    }
    var insert = db.insertInto(FOREIGN_RATING, FOREIGN_RATING.LISTING_ID, FOREIGN_RATING.SOURCE, FOREIGN_RATING.REVIEWS,
        FOREIGN_RATING.OVERALL, FOREIGN_RATING.CATEGORIES);
    for (var rating : ratings) {
      insert = insert.values(rating.listing().value(), rating.source(), rating.reviews(), (short) rating.overall(),
          CategoriesJson.write(rating.categories()));
    }
    insert.onConflict(FOREIGN_RATING.LISTING_ID, FOREIGN_RATING.SOURCE).doUpdate()
        .set(FOREIGN_RATING.REVIEWS, excluded(FOREIGN_RATING.REVIEWS))
        .set(FOREIGN_RATING.OVERALL, excluded(FOREIGN_RATING.OVERALL))
        .set(FOREIGN_RATING.CATEGORIES, excluded(FOREIGN_RATING.CATEGORIES)).execute();
  }

  @Override
  public Map<ListingId, List<ForeignRating>> of(Collection<ListingId> listings) {
    return db.selectFrom(FOREIGN_RATING)
        .where(FOREIGN_RATING.LISTING_ID.eq(any(listings.stream().map(ListingId::value).toArray(UUID[]::new))))
        .orderBy(FOREIGN_RATING.SOURCE).stream().map(JooqForeignRatings::rating)
        .collect(Collectors.groupingBy(ForeignRating::listing));
  }

  private static ForeignRating rating(Record row) {
    return new ForeignRating(row.get(FOREIGN_RATING.SOURCE), new ListingId(row.get(FOREIGN_RATING.LISTING_ID)),
        row.get(FOREIGN_RATING.REVIEWS), row.get(FOREIGN_RATING.OVERALL),
        CategoriesJson.means(row.get(FOREIGN_RATING.CATEGORIES)));
  }
}
