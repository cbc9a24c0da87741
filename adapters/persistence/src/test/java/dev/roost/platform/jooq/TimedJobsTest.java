package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.RecurringWork;
import dev.roost.platform.Workload.Retried;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class TimedJobsTest {

  private final Instant later = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);

  private final DSLContext db;
  private final TestDatabase database;
  private final TimedJobs jobs;

  TimedJobsTest(TestDatabase database, DSLContext db) {
    this.database = database;
    this.db = db;
    this.jobs = new TimedJobs(db, Stream.of("test.fine", "test.running", "test.broken")
        .map(name -> new RecurringWork(name, Duration.ofDays(1), () -> {
        })).toList());
  }

  @BeforeEach
  void someWork() {
    database.truncate(SCHEDULED_TASKS);
    row("test.fine", false, 2);
    row("test.running", true, 5);
    row("test.broken", false, 3);
    row("test.of-another-version", false, 9);
    jobs.remember("test.broken", new IllegalStateException("SQL [secret]",
        new IllegalArgumentException("no such luck\n  Detail: Key (email)=(ada@example.org)")));
  }

  @Test
  void shouldTellHowItsOwnWorkStands() {
    assertThat(jobs.jobs()).extracting(Job::name, Job::running, Job::waiting, Job::failed, Job::nextAt)
        .containsExactlyInAnyOrder(tuple("test.fine", 0, 1, 0, later),
            tuple("test.running", 1, 0, 1, later),
            tuple("test.broken", 0, 1, 1, later));
  }

  @Test
  void shouldTellOfAnErrorNoStatementAndNoValues() {
    assertThat(jobs.failed("test.broken", PageRequest.first(9)).items()).singleElement().extracting(FailedWork::error)
        .isEqualTo("IllegalArgumentException: no such luck");
    assertThat(TimedJobs.inShort(new IllegalStateException("x".repeat(999)))).hasSize(300);
    assertThat(TimedJobs.inShort(new IllegalStateException())).isEqualTo("IllegalStateException");
  }

  @Test
  void shouldRunNowWhatFailsAndNothingElse() {
    // when
    var retried = List.of(jobs.retry("test.broken", "test.broken"), jobs.retry("test.fine", "test.fine"),
        jobs.retry("test.running", "test.running"), jobs.retry("test.broken", "test.fine"));
    // then
    assertThat(retried).containsExactly(Retried.SOON, Retried.NOT_FAILED, Retried.NOT_FAILED, Retried.UNKNOWN);
    assertThat(db.select(SCHEDULED_TASKS.TASK_NAME).from(SCHEDULED_TASKS)
        .where(SCHEDULED_TASKS.EXECUTION_TIME.lt(later)).fetch(SCHEDULED_TASKS.TASK_NAME))
        .containsExactly("test.broken");
  }

  private void row(String name, boolean running, int failures) {
    db.insertInto(SCHEDULED_TASKS).set(SCHEDULED_TASKS.TASK_NAME, name).set(SCHEDULED_TASKS.TASK_INSTANCE, "recurring")
        .set(SCHEDULED_TASKS.EXECUTION_TIME, later).set(SCHEDULED_TASKS.PICKED, running)
        .set(SCHEDULED_TASKS.CONSECUTIVE_FAILURES, failures).set(SCHEDULED_TASKS.VERSION, 1L).execute();
  }
}
