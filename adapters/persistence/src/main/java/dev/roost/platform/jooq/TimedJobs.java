package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.SCHEDULED_TASKS;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.inline;

import dev.roost.platform.FailedRuns;
import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.RecurringWork;
import dev.roost.platform.Workload;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What Roost does again and again, as the rows of db-scheduler tell: each kind of work is one row for all nodes. */
@Component
class TimedJobs implements Workload, FailedRuns {

  private static final Logger LOG = LoggerFactory.getLogger(TimedJobs.class);
  /** Less often than with queues: the next run comes at its usual time, be it in a day. */
  private static final int FAILED_RUNS = 3;
  private static final int LONGEST_ERROR = 300;
  private static final Condition FAILS = SCHEDULED_TASKS.CONSECUTIVE_FAILURES.ge(inline(FAILED_RUNS));

  private final DSLContext db;
  private final Set<String> names;

  TimedJobs(DSLContext db, List<RecurringWork> works) {
    this.db = db;
    this.names = works.stream().map(RecurringWork::name).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> names() { return names; }

  @Override
  public List<Job> jobs() {
    return db.selectFrom(SCHEDULED_TASKS).where(SCHEDULED_TASKS.TASK_NAME.in(names)).fetch(TimedJobs::job);
  }

  @Override
  public Page<FailedWork> failed(String job, PageRequest page) {
    return new Page<>(db.selectFrom(SCHEDULED_TASKS).where(SCHEDULED_TASKS.TASK_NAME.eq(job), FAILS)
        .fetch(row -> new FailedWork(job, "each run since the last success", row.get(SCHEDULED_TASKS.LAST_SUCCESS),
            failures(row), row.get(SCHEDULED_TASKS.ERROR))),
        null);
  }

  /** What a run is told is in the row that it claimed, so one that is at work is not touched. */
  @Override
  public Retried retry(String job, String id) {
    if (db.update(SCHEDULED_TASKS).set(SCHEDULED_TASKS.EXECUTION_TIME, currentInstant())
        .where(SCHEDULED_TASKS.TASK_NAME.eq(job), FAILS, SCHEDULED_TASKS.PICKED.isFalse()).and(inline(job).eq(id))
        .execute() > 0) {
      return Retried.SOON;
    }
    return job.equals(id) ? Retried.NOT_FAILED : Retried.UNKNOWN;
  }

  @Override
  public void remember(String work, Throwable failure) {
    try {
      db.update(SCHEDULED_TASKS).set(SCHEDULED_TASKS.ERROR, inShort(failure))
          .where(SCHEDULED_TASKS.TASK_NAME.eq(work)).execute();
    } catch (RuntimeException unavailable) {
      LOG.warn("Why {} failed could not be remembered", work, unavailable);
    }
  }

  /**
   * The first line of the innermost cause: what an outer one says may have a statement in it, and what follows the first line the values
   * of a row.
   */
  static String inShort(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var line = Objects.requireNonNullElse(cause.getMessage(), "").lines().findFirst().orElse("");
    var text = cause.getClass().getSimpleName() + (line.isEmpty() ? "" : ": " + line);
    return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
  }

  private static Job job(Record row) {
    var running = row.get(SCHEDULED_TASKS.PICKED) ? 1 : 0;
    var failed = failures(row) >= FAILED_RUNS ? 1 : 0;
    return new Job(row.get(SCHEDULED_TASKS.TASK_NAME), Job.Kind.TIMER, running, 1 - running, failed,
        row.get(SCHEDULED_TASKS.EXECUTION_TIME), row.get(SCHEDULED_TASKS.LAST_SUCCESS),
        row.get(SCHEDULED_TASKS.LAST_FAILURE), row.get(SCHEDULED_TASKS.ERROR));
  }

  private static int failures(Record row) {
    return Objects.requireNonNullElse(row.get(SCHEDULED_TASKS.CONSECUTIVE_FAILURES), 0);
  }
}
