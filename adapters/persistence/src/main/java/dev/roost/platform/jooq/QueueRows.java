package dev.roost.platform.jooq;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.splitPart;

import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.Workload;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Work whose items are the rows of a table, each claimed there by whoever does it. */
public final class QueueRows implements Workload {

  private static final int LONGEST_ERROR = 300;

  private final DSLContext db;
  private final String name;
  private final Shape shape;

  public QueueRows(DSLContext db, String name, Shape shape) {
    this.db = db;
    this.name = name;
    this.shape = shape;
  }

  @Override
  public Set<String> names() {
    return Set.of(name);
  }

  @Override
  public List<Job> jobs() {
    var waiting = db.select(count(), min(shape.dueAt)).from(shape.table).where(shape.waiting).fetchSingle();
    var failed = db.selectCount().from(shape.table).where(shape.failed).fetchSingle().value1();
    var error = db.select(error()).from(shape.table).where(shape.waiting.or(shape.failed))
        .and(shape.error.isNotNull()).orderBy(shape.dueAt.desc()).limit(1).fetchOptional();
    return List.of(new Job(name, Job.Kind.QUEUE, null, waiting.value1(), failed, waiting.value2(), null, null,
        error.map(it -> it.value1()).orElse(null)));
  }

  /** The newest first, as far as ids tell. */
  @Override
  public Page<FailedWork> failed(String job, PageRequest page) {
    var after = page.after() == null ? noCondition() : shape.id.lt(page.after());
    var found = db.select(shape.id, shape.what, shape.since, shape.tries, error()).from(shape.table)
        .where(shape.failed, after).orderBy(shape.id.desc()).limit(page.limit() + 1)
        .fetch(row -> new FailedWork(requireNonNull(row.value1()), requireNonNull(row.value2()), row.value3(),
            requireNonNull(row.value4()), row.value5()));
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, items.getLast().id());
  }

  @Override
  public Retried retry(String job, String id) {
    if (db.update(shape.table).set(shape.again).set(shape.dueAt, currentInstant())
        .where(shape.id.eq(id), shape.failed).execute() > 0) {
      return Retried.SOON;
    }
    return db.fetchExists(shape.table, shape.id.eq(id)) ? Retried.NOT_FAILED : Retried.UNKNOWN;
  }

  /** The first line: of what a database says, the values of a row come after it. */
  private Field<String> error() {
    return left(splitPart(shape.error, "\n", 1), inline(LONGEST_ERROR));
  }

  /**
   * What of the table is what.
   *
   * @param id names a row, as text
   * @param what tells what the row is about
   * @param since when it was first to be done
   * @param again what is set, beside when it is due, to have a failed row done again
   */
  public record Shape(Table<?> table, Field<String> id, Field<String> what, Condition waiting, Condition failed,
      Field<Instant> dueAt, Field<Instant> since, Field<Integer> tries, Field<String> error, Map<Field<?>, ?> again) {
  }
}
