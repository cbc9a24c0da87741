package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.RATING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.or;

import dev.roost.review.contract.Rating;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRatings implements Ratings {

  private static final Comparator<Rated> ORDER = Comparator.comparing(Rated::kind)
      .thenComparing(rated -> rated.id().toString());

  private final DSLContext db;

  JooqRatings(DSLContext db) {
    this.db = db;
  }

  @Override
  public void recount(Collection<Rated> rated) {
    var inOrder = rated.stream().distinct().sorted(ORDER).toList();
    inOrder.forEach(this::lock);
    inOrder.forEach(it -> store(it, Counting.rating(db, it)));
  }

  /** A statement of its own, before any review is read. A row that is new is locked by being inserted. */
  void lock(Rated rated) {
    var inserted = db.insertInto(RATING).set(RATING.KIND, rated.kind().name()).set(RATING.RATED_ID, rated.id())
        .onConflictDoNothing().execute();
    if (inserted == 0) {
      db.select(RATING.RATED_ID).from(RATING).where(RATING.KIND.eq(rated.kind().name()), RATING.RATED_ID.eq(rated.id()))
          .forNoKeyUpdate().fetch();
    }
  }

  @Override
  public Map<Rated, Rating> find(Collection<Rated> rated) {
    var found = new HashMap<Rated, Rating>();
    if (!rated.isEmpty()) {
      db.selectFrom(RATING).where(or(EnumSet.allOf(Rated.Kind.class).stream().map(kind -> of(kind, rated)).toList()))
          .forEach(row -> {
            var rating = new Rating(List.of(row.get(RATING.DISTRIBUTION)),
                CategoriesJson.tallies(row.get(RATING.CATEGORIES)));
            if (rating.overall().count() > 0) {
              found.put(new Rated(Rated.Kind.valueOf(row.get(RATING.KIND)), row.get(RATING.RATED_ID)), rating);
            }
          });
    }
    return found;
  }

  private static Condition of(Rated.Kind kind, Collection<Rated> rated) {
    return RATING.KIND.eq(kind.name()).and(RATING.RATED_ID.eq(
        any(rated.stream().filter(it -> it.kind() == kind).map(Rated::id).toArray(UUID[]::new))));
  }

  void store(Rated rated, Rating rating) {
    db.update(RATING).set(RATING.DISTRIBUTION, rating.distribution().toArray(Long[]::new))
        .set(RATING.CATEGORIES, CategoriesJson.write(rating.categories()))
        .where(RATING.KIND.eq(rated.kind().name()), RATING.RATED_ID.eq(rated.id())).execute();
  }
}
