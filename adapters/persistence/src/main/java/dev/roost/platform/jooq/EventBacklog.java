package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.ABANDONED_EVENT;
import static dev.roost.platform.jooq.generated.Tables.EVENT_PUBLICATION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;

/**
 * Events whose listeners are not done. A run that failed and one that died with its process look alike after a while, and
 * are treated alike.
 */
final class EventBacklog {

  /** How Spring Modulith marks what it shall run again, and what it leaves alone. */
  private static final String RUN_AGAIN = "FAILED";
  private static final String WAITING = "PUBLISHED";
  private static final Duration KEPT = Duration.ofDays(90);
  private static final Field<Integer> RUNS = coalesce(EVENT_PUBLICATION.COMPLETION_ATTEMPTS, inline(1));
  private static final Field<Instant> LAST_RUN = coalesce(EVENT_PUBLICATION.LAST_RESUBMISSION_DATE,
      EVENT_PUBLICATION.PUBLICATION_DATE);

  private final DSLContext db;
  private final Patience patience;

  EventBacklog(DSLContext db, Patience patience) {
    this.db = db;
    this.patience = patience;
  }

  /** Marks those that are to be run now, the oldest first, and no others; answers how many. */
  int mark(int atMost) {
    var due = db.select(EVENT_PUBLICATION.ID).from(EVENT_PUBLICATION).where(isIncomplete()).and(isOverdue())
        .orderBy(EVENT_PUBLICATION.PUBLICATION_DATE, EVENT_PUBLICATION.ID).limit(atMost)
        .fetch(EVENT_PUBLICATION.ID).toArray(UUID[]::new);
    var isDue = EVENT_PUBLICATION.ID.eq(any(due));
    db.update(EVENT_PUBLICATION).set(EVENT_PUBLICATION.STATUS, when(isDue, RUN_AGAIN).otherwise(WAITING))
        .where(isDue.or(EVENT_PUBLICATION.STATUS.eq(RUN_AGAIN))).execute();
    return due.length;
  }

  /** Moves those that were run often enough, or are too old, out of the way. */
  List<Abandoned> abandon() {
    return db.transactionResult(transaction -> {
      var rows = transaction.dsl().deleteFrom(EVENT_PUBLICATION)
          .where(isIncomplete()).and(isOverdue(patience.mostRuns()).or(isTooOld())).returning().fetch();
      rows.forEach(row -> transaction.dsl().insertInto(ABANDONED_EVENT)
          .set(ABANDONED_EVENT.ID, row.get(EVENT_PUBLICATION.ID))
          .set(ABANDONED_EVENT.LISTENER_ID, row.get(EVENT_PUBLICATION.LISTENER_ID))
          .set(ABANDONED_EVENT.EVENT_TYPE, row.get(EVENT_PUBLICATION.EVENT_TYPE))
          .set(ABANDONED_EVENT.SERIALIZED_EVENT, row.get(EVENT_PUBLICATION.SERIALIZED_EVENT))
          .set(ABANDONED_EVENT.PUBLICATION_DATE, row.get(EVENT_PUBLICATION.PUBLICATION_DATE))
          .set(ABANDONED_EVENT.COMPLETION_ATTEMPTS,
              Objects.requireNonNullElse(row.get(EVENT_PUBLICATION.COMPLETION_ATTEMPTS), 1))
          .execute());
      return rows.map(row -> new Abandoned(row.get(EVENT_PUBLICATION.ID), row.get(EVENT_PUBLICATION.EVENT_TYPE),
          row.get(EVENT_PUBLICATION.LISTENER_ID)));
    });
  }

  /** Deletes what was given up long ago. */
  void forget() {
    db.deleteFrom(ABANDONED_EVENT).where(ABANDONED_EVENT.ABANDONED_AT.lt(ago(KEPT))).execute();
  }

  private static Condition isIncomplete() { return EVENT_PUBLICATION.COMPLETION_DATE.isNull(); }

  private Condition isOverdue() {
    return or(IntStream.rangeClosed(1, patience.mostRuns()).mapToObj(this::isOverdue).toList());
  }

  /** Whether that run began so long ago that it will not end any more. */
  private Condition isOverdue(int run) {
    return RUNS.eq(run).and(LAST_RUN.lt(ago(patience.after(run))));
  }

  private Condition isTooOld() { return EVENT_PUBLICATION.PUBLICATION_DATE.lt(ago(patience.oldest())); }

  private static Field<Instant> ago(Duration time) {
    return currentInstant().minus(DayToSecond.valueOf(time));
  }

  /** An event that was given up. */
  record Abandoned(UUID id, String type, String listener) {
  }
}
