package dev.roost.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void shouldRefuseTwoWorksOfOneName() {
    // given
    var one = new RecurringWork("test.twin", SOON, () -> {
    });
    // then
    assertThatIllegalStateException().isThrownBy(() -> RecurringTasks.of(List.of(one, one)))
        .withMessageContaining("test.twin");
  }

  @Test
  void shouldStayStillWhereItIsSwitchedOff() {
    // given
    var off = new TimedWork(database.dataSource(), List.of(), new JobSettings(false, SOON, SOON, 1), Clock.systemUTC());
    // then
    assertThat(off.isAutoStartup()).isFalse();
    assertThat(off.isRunning()).isFalse();
  }

  private void node(RecurringWork... works) {
    var node = new TimedWork(database.dataSource(), List.of(works),
        new JobSettings(true, SOON, Duration.ofSeconds(10), 2),
        Clock.systemUTC());
    nodes.add(node);
    node.start();
  }
}
