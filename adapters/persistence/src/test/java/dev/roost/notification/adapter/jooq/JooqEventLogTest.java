package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.CARA;
import static roosttest.notification.EventFixture.confirmed;

import dev.roost.notification.api.EventView;
import dev.roost.notification.application.EventLog;
import dev.roost.notification.application.Position;
import dev.roost.notification.contract.EventType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.notification.EventLogContract;

@DatabaseTest
class JooqEventLogTest extends EventLogContract {

  private final TestDatabase database;
  private final JooqEventLog log;

  JooqEventLogTest(TestDatabase database) {
    this.database = database;
    this.log = new JooqEventLog(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(EVENT);
  }

  @Override
  protected EventLog log() {
    return log;
  }

  @Test
  void shouldTellNothingOfATransactionThatWasRolledBack() {
    // given
    database.transactions().executeWithoutResult(transaction -> {
      log.append(confirmed(), CARA);
      transaction.setRollbackOnly();
    });
    var kept = confirmed();
    log.append(kept, CARA);
    // then
    assertThat(settled(new EventLog.Readers(true, ADA, Set.of()), 1)).extracting(EventLog.Logged::event)
        .containsExactly(kept);
  }

  /** One transaction begins first and is committed last, as happens to whoever waits for a lock. */
  @Test
  void shouldSkipNothingThatIsCommittedLate() throws Exception {
    // given
    var early = confirmed();
    var late = confirmed();
    var reader = new Reader();
    var naive = new NaiveReader();
    try (var slow = new SlowTransaction(() -> log.append(early, CARA))) {
      log.append(late, CARA);
      // when
      reader.read();
      naive.read();
      slow.commit();
    }
    naive.read();
    // then
    await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> reader.read() == 2);
    assertThat(reader.seen).containsExactly(early, late);
    assertThat(naive.seen).as("what a reader sees who takes the sequence for the order").hasSize(1);
  }

  /** Two are open, and the older one adds its last event after the younger one: numbers and sequence disagree. */
  @Test
  void shouldSkipNothingWhereSequenceAndTransactionsDisagree() throws Exception {
    // given
    var first = confirmed();
    var last = confirmed();
    var between = confirmed();
    var reader = new Reader();
    var naive = new NaiveReader();
    try (var older = new SlowTransaction(() -> log.append(first, CARA));
        var younger = new SlowTransaction(() -> log.append(between, CARA))) {
      older.alsoDo(() -> log.append(last, CARA));
      // when
      older.commit();
      await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> reader.read() == 2);
      naive.readBelow(log.horizon());
      younger.commit();
    }
    // then
    await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> reader.read() == 3);
    assertThat(reader.seen).containsExactly(first, last, between);
    naive.read();
    assertThat(naive.seen).as("what a reader sees who goes by the sequence below the horizon").hasSize(2);
  }

  /** Reads as the feed is read, slice by slice. */
  private final class Reader {

    private final List<EventView> seen = new ArrayList<>();
    private Position position = Position.START;

    int read() {
      var horizon = log.horizon();
      log.read(new EventLog.Readers(true, ADA, Set.of()), EnumSet.allOf(EventType.class), position, horizon, 99)
          .forEach(it -> seen.add(it.event()));
      position = horizon;
      return seen.size();
    }
  }

  /** The control: keeps the highest number it has seen, and asks for what is above it. */
  private final class NaiveReader {

    private final List<EventView> seen = new ArrayList<>();
    private long last;

    void read() {
      readBelow(new Position(Long.MAX_VALUE, 0));
    }

    void readBelow(Position horizon) {
      database.dsl().selectFrom(EVENT).where(EVENT.SEQUENCE.gt(last), EVENT.TRANSACTION.lt(horizon.transaction()))
          .orderBy(EVENT.SEQUENCE).forEach(row -> {
            seen.add(EventRows.event(row));
            last = row.get(EVENT.SEQUENCE);
          });
    }
  }

  /** A transaction that has begun to write and does what it is told, until it is told nothing and commits. */
  private final class SlowTransaction implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Optional<Runnable>> orders = new LinkedBlockingQueue<>();
    private final Future<?> done;

    SlowTransaction(Runnable first) throws InterruptedException {
      done = thread.submit(() -> database.transactions().executeWithoutResult(_ -> {
        for (var order = next(); order.isPresent(); order = next()) {
          order.get().run();
        }
      }));
      alsoDo(first);
    }

    void alsoDo(Runnable work) throws InterruptedException {
      var finished = new CountDownLatch(1);
      orders.add(Optional.of(() -> {
        work.run();
        finished.countDown();
      }));
      assertThat(finished.await(30, TimeUnit.SECONDS)).isTrue();
    }

    void commit() throws Exception {
      orders.add(Optional.empty());
      done.get(30, TimeUnit.SECONDS);
    }

    private Optional<Runnable> next() {
      try {
        return orders.take();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }

    @Override
    public void close() {
      thread.shutdownNow();
    }
  }
}
