package dev.roost.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.roost.platform.FailedRuns;
import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
@Timeout(60)
class TimedWorkTest {

  private static final Duration SOON = Duration.ofMillis(50);

  private final TestDatabase database;
  private final List<TimedWork> nodes = new ArrayList<>();
  private final Map<String, String> errors = new ConcurrentHashMap<>();
  private final FailedRuns failed = (work, failure) -> errors.put(work, String.valueOf(failure.getMessage()));

  TimedWorkTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void forgetWork() {
    database.dsl().execute("truncate platform.scheduled_tasks");
  }

  @AfterEach
  void stopNodes() {
    nodes.forEach(TimedWork::stop);
  }

  @Test
  void shouldDoWorkAgainAndAgain() throws InterruptedException {
    // given
    var runs = new CountDownLatch(3);
    // when
    node(new RecurringWork("test.count", SOON, runs::countDown));
    // then
    assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldGoOnAfterARunThatFailed() throws InterruptedException {
    // given
    var failing = new CountDownLatch(2);
    var fine = new CountDownLatch(2);
    // when
    node(new RecurringWork("test.failing", SOON, () -> {
      failing.countDown();
      throw new IllegalStateException("no such luck");
    }), new RecurringWork("test.fine", SOON, fine::countDown));
    // then
    assertThat(failing.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(fine.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(errors).containsOnly(Map.entry("test.failing", "no such luck"));
  }

  @Test
  void shouldLetOneNodeAtATimeDoIt() throws InterruptedException {
    // given
    var atTheSameTime = new AtomicInteger();
    var most = new AtomicInteger();
    var runs = new CountDownLatch(20);
    Runnable work = () -> {
      most.accumulateAndGet(atTheSameTime.incrementAndGet(), Math::max);
      runs.countDown();
      atTheSameTime.decrementAndGet();
    };
    // when
    node(new RecurringWork("test.alone", Duration.ofMillis(1), work));
    node(new RecurringWork("test.alone", Duration.ofMillis(1), work));
    // then
    assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(most).hasValue(1);
  }

  @Test
  void shouldGoOnAfterARestart(DSLContext db) throws InterruptedException {
    // given
    var before = new CountDownLatch(1);
    node(new RecurringWork("test.restarted", SOON, before::countDown));
    assertThat(before.await(30, TimeUnit.SECONDS)).isTrue();
    stopNodes();
    // when
    var after = new CountDownLatch(1);
    node(new RecurringWork("test.restarted", SOON, after::countDown));
    // then
    assertThat(after.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(db.fetchValue("select count(*) from platform.scheduled_tasks")).isEqualTo(1L);
  }

  /** As a node leaves it that is killed during a run, and beside it, as the control, one that shows signs of life. */
  @Test
  void shouldTakeUpWhatAKilledNodeHadBegunAndNothingElse(DSLContext db) throws InterruptedException {
    // given
    begun(db, "test.of-the-dead", "now() - interval '5 minutes'");
    begun(db, "test.of-the-living", "now() + interval '5 minutes'");
    // when
    var again = new CountDownLatch(1);
    var twice = new AtomicInteger();
    node(Duration.ofMillis(500), new RecurringWork("test.of-the-dead", Duration.ofHours(1), again::countDown),
        new RecurringWork("test.of-the-living", Duration.ofHours(1), twice::incrementAndGet));
    // then
    assertThat(again.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(twice).hasValue(0);
  }

  /** Four nodes look at the same moment. */
  @Test
  void shouldDoEachDueRunOnceHoweverManyLook() throws InterruptedException {
    // given
    var runs = new AtomicInteger();
    var works = IntStream.range(0, 30).mapToObj(number -> new RecurringWork(
        "test.once-" + "abcdefghijklmnopqrstuvwxyz".charAt(number % 26) + "x".repeat(number / 26 + 1),
        Duration.ofHours(1), runs::incrementAndGet)).toArray(RecurringWork[]::new);
    // when
    IntStream.range(0, 4).forEach(_ -> node(works));
    // then
    await().atMost(Duration.ofSeconds(30)).until(() -> database.dsl()
        .fetchValue("select count(*) from platform.scheduled_tasks where last_success is not null and not picked")
        .equals(30L));
    assertThat(runs).hasValue(30);
  }

  private static void begun(DSLContext db, String work, String heartbeat) {
    db.execute(
        """
            insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
              version, consecutive_failures, priority)
            values ('%s', 'recurring', now() - interval '5 minutes', true, 'another node', %s, 1, 0, 0)"""
            .formatted(work, heartbeat));
  }

  @Test
  void shouldRefuseTwoWorksOfOneName() {
    // given
    var one = new RecurringWork("test.twin", SOON, () -> {
    });
    // then
    assertThatIllegalStateException().isThrownBy(() -> RecurringTasks.of(List.of(one, one), failed))
        .withMessageContaining("test.twin");
  }

  @Test
  void shouldStayStillWhereItIsSwitchedOff() {
    // given
    var off = new TimedWork(database.dataSource(), List.of(), failed, new JobSettings(false, SOON, SOON, 1),
        Clock.systemUTC());
    // then
    assertThat(off.isAutoStartup()).isFalse();
    assertThat(off.isRunning()).isFalse();
  }

  private void node(RecurringWork... works) {
    node(Duration.ofSeconds(10), works);
  }

  private void node(Duration heartbeat, RecurringWork... works) {
    var node = new TimedWork(database.dataSource(), List.of(works), failed, new JobSettings(true, SOON, heartbeat, 2),
        Clock.systemUTC());
    nodes.add(node);
    node.start();
  }
}
