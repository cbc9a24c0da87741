package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.MODERATION;
import static dev.roost.review.adapter.jooq.generated.Tables.REVIEW;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import dev.roost.review.contract.Category;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.Stars;
import dev.roost.review.contract.Tally;
import dev.roost.review.domain.Rated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Counts reviews. */
final class Counting {

  private static final List<Field<Integer>> DISTRIBUTION = IntStream.rangeClosed(Stars.FEWEST, Stars.MOST)
      .mapToObj(stars -> count().filterWhere(REVIEW.OVERALL.eq((short) stars)).as("stars_" + stars)).toList();

  private Counting() {
  }

  /** Reviews of it that everybody can read. */
  static Condition shown(Rated rated) {
    var about = switch (rated.kind()) {
      case LISTING -> REVIEW.LISTING_ID.eq(rated.id()).and(REVIEW.WRITTEN_BY.eq(Reviewer.GUEST.name()));
      case HOST -> REVIEW.HOST_ID.eq(rated.id()).and(REVIEW.WRITTEN_BY.eq(Reviewer.GUEST.name()));
      case GUEST -> REVIEW.GUEST_ID.eq(rated.id()).and(REVIEW.WRITTEN_BY.eq(Reviewer.HOST.name()));
    };
    return about.and(REVIEW.REVEALED_AT.isNotNull())
        .and(notExists(
            selectOne().from(MODERATION).where(MODERATION.REVIEW_ID.eq(REVIEW.ID), MODERATION.HIDDEN.isTrue())));
  }

  static Rating rating(DSLContext db, Rated rated) {
    var columns = new ArrayList<Field<?>>(DISTRIBUTION);
    ReviewRows.CATEGORIES.forEach((category, column) -> {
      columns.add(counted(category, column));
      columns.add(summed(category, column));
    });
    var row = db.select(columns).from(REVIEW).where(shown(rated)).fetchSingle();
    return new Rating(DISTRIBUTION.stream().map(it -> row.get(it).longValue()).toList(), categories(row));
  }

  private static EnumMap<Category, Tally> categories(Record row) {
    var categories = new EnumMap<Category, Tally>(Category.class);
    ReviewRows.CATEGORIES.forEach((category, column) -> {
      BigDecimal stars = row.get(summed(category, column));
      if (stars != null) {
        categories.put(category, new Tally(row.get(counted(category, column)), stars.longValueExact()));
      }
    });
    return categories;
  }

  private static Field<Integer> counted(Category category, Field<Short> column) {
    return count(column).as(category + "_count");
  }

  private static Field<BigDecimal> summed(Category category, Field<Short> column) {
    return sum(column).as(category + "_sum");
  }
}
