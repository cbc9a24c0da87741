package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.ABANDONED_EVENT;
import static dev.roost.platform.jooq.generated.Tables.EVENT_PUBLICATION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;

import dev.roost.platform.FailedWork;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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

  /**
   * Marks those that are to be run now, the oldest first, and no others. One that this node cannot read counts as run in vain: it makes
   * room for others, and its next turn may come on a node that knows its type.
   */
  Marked mark(int atMost, Predicate<Stored> readable) {
    var due = db.select(EVENT_PUBLICATION.ID, EVENT_PUBLICATION.EVENT_TYPE, EVENT_PUBLICATION.SERIALIZED_EVENT)
        .from(EVENT_PUBLICATION).where(isIncomplete()).and(isOverdue())
        .orderBy(EVENT_PUBLICATION.PUBLICATION_DATE, EVENT_PUBLICATION.ID).limit(atMost)
        .fetch(row -> new Stored(row.value1(), row.value2(), row.value3()));
    var ready = due.stream().filter(readable).toList();
    var unreadable = new ArrayList<>(due);
    unreadable.removeAll(ready);
    var isDue = EVENT_PUBLICATION.ID.eq(any(ids(ready)));
    db.update(EVENT_PUBLICATION).set(EVENT_PUBLICATION.STATUS, when(isDue, RUN_AGAIN).otherwise(WAITING))
        .where(isDue.or(EVENT_PUBLICATION.STATUS.eq(RUN_AGAIN))).execute();
    db.update(EVENT_PUBLICATION).set(EVENT_PUBLICATION.COMPLETION_ATTEMPTS, RUNS.plus(1))
        .set(EVENT_PUBLICATION.LAST_RESUBMISSION_DATE, currentInstant())
        .where(EVENT_PUBLICATION.ID.eq(any(ids(unreadable)))).execute();
    return new Marked(ready.size(), unreadable);
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

  /** What was given up, the last first. */
  Page<FailedWork> abandoned(PageRequest page) {
    var after = page.after() == null ? null : page.after().split(" ", 2);
    var found = db.selectFrom(ABANDONED_EVENT)
        .where(after == null
            ? noCondition()
            : row(ABANDONED_EVENT.ABANDONED_AT, ABANDONED_EVENT.ID).lt(Instant.parse(after[0]),
                UUID.fromString(after[1])))
        .orderBy(ABANDONED_EVENT.ABANDONED_AT.desc(), ABANDONED_EVENT.ID.desc()).limit(page.limit() + 1).fetch();
    var items = found.subList(0, Math.min(found.size(), page.limit()));
    var last = found.size() > page.limit() ? items.getLast() : null;
    return new Page<>(items.stream().map(EventBacklog::failedWork).toList(),
        last == null ? null : last.get(ABANDONED_EVENT.ABANDONED_AT) + " " + last.get(ABANDONED_EVENT.ID));
  }

  /** Moves one back that was given up, as if it had just been left behind; whether there was one. */
  boolean resume(UUID event) {
    return db.transactionResult(transaction -> transaction.dsl().deleteFrom(ABANDONED_EVENT)
        .where(ABANDONED_EVENT.ID.eq(event)).returning().fetchOptional(row -> transaction.dsl()
            .insertInto(EVENT_PUBLICATION).set(EVENT_PUBLICATION.ID, event)
            .set(EVENT_PUBLICATION.LISTENER_ID, row.get(ABANDONED_EVENT.LISTENER_ID))
            .set(EVENT_PUBLICATION.EVENT_TYPE, row.get(ABANDONED_EVENT.EVENT_TYPE))
            .set(EVENT_PUBLICATION.SERIALIZED_EVENT, row.get(ABANDONED_EVENT.SERIALIZED_EVENT))
            .set(EVENT_PUBLICATION.PUBLICATION_DATE, ago(patience.after(1)))
            .set(EVENT_PUBLICATION.STATUS, WAITING).set(EVENT_PUBLICATION.COMPLETION_ATTEMPTS, 1).execute())
        .isPresent());
  }

  /** Deletes what was given up long ago. */
  void forget() {
    db.deleteFrom(ABANDONED_EVENT).where(ABANDONED_EVENT.ABANDONED_AT.lt(ago(KEPT))).execute();
  }

  private static UUID[] ids(List<Stored> events) {
    return events.stream().map(Stored::id).toArray(UUID[]::new);
  }

  private static FailedWork failedWork(Record row) {
    var type = row.get(ABANDONED_EVENT.EVENT_TYPE);
    return new FailedWork(row.get(ABANDONED_EVENT.ID).toString(),
        "%s for %s".formatted(type.substring(type.lastIndexOf('.') + 1), row.get(ABANDONED_EVENT.LISTENER_ID)),
        row.get(ABANDONED_EVENT.PUBLICATION_DATE), row.get(ABANDONED_EVENT.COMPLETION_ATTEMPTS), null);
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

  /** An event as it is stored. */
  record Stored(UUID id, String type, String event) {
  }

  /**
   * What was found to be due.
   *
   * @param readable how many are to be run now
   */
  record Marked(int readable, List<Stored> unreadable) {
  }

  /** An event that was given up. */
  record Abandoned(UUID id, String type, String listener) {
  }
}
