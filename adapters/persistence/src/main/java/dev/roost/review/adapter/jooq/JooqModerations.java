package dev.roost.review.adapter.jooq;

import static dev.roost.review.adapter.jooq.generated.Tables.MODERATION;

import dev.roost.review.contract.ReviewId;
import dev.roost.review.domain.Moderation;
import dev.roost.review.domain.Moderations;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JooqModerations implements Moderations {

  private final DSLContext db;

  JooqModerations(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Moderation> find(ReviewId review) {
    return db.selectFrom(MODERATION).where(MODERATION.REVIEW_ID.eq(review.value()))
        .fetchOptional(JooqModerations::toModeration);
  }

  @Override
  public Map<ReviewId, Moderation> find(Collection<ReviewId> reviews) {
    return db.selectFrom(MODERATION).where(MODERATION.REVIEW_ID.in(reviews.stream().map(ReviewId::value).toList()))
        .fetch(JooqModerations::toModeration).stream()
        .collect(Collectors.toMap(Moderation::review, Function.identity()));
  }

  @Override
  public void save(Moderation moderation) {
    var last = Objects.requireNonNull(moderation.snapshot().last(), "somebody has decided");
    var row = Map.of(MODERATION.HIDDEN, moderation.isHidden(), MODERATION.REASON, last.reason(),
        MODERATION.CHANGED_BY, last.by().value(), MODERATION.CHANGED_AT, last.at());
    var review = moderation.review().value();
    var stored = moderation.version() == 0
        ? db.insertInto(MODERATION).set(MODERATION.REVIEW_ID, review).set(MODERATION.VERSION, 1L).set(row)
            .onConflictDoNothing().execute()
        : db.update(MODERATION).set(MODERATION.VERSION, moderation.version() + 1).set(row)
            .where(MODERATION.REVIEW_ID.eq(review), MODERATION.VERSION.eq(moderation.version())).execute();
    if (stored == 0) {
      throw new OptimisticLockingFailureException("Review %s was decided on meanwhile".formatted(review));
    }
  }

  private static Moderation toModeration(Record row) {
    return Moderation.restore(new Moderation.Snapshot(new ReviewId(row.get(MODERATION.REVIEW_ID)),
        row.get(MODERATION.VERSION), row.get(MODERATION.HIDDEN),
        new Moderation.Change(new UserId(row.get(MODERATION.CHANGED_BY)), row.get(MODERATION.CHANGED_AT),
            row.get(MODERATION.REASON))));
  }
}
