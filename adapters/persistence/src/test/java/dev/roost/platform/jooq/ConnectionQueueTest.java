package dev.roost.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roost.platform.jooq.ConnectionQueue.Patience;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.AbstractDataSource;

@Timeout(60)
class ConnectionQueueTest {

  private static final Patience LONG = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1));
  private static final Patience STANDSTILL = new Patience(Duration.ofMillis(50), Duration.ofMinutes(1));

  private final Pool pool = new Pool();

  @Test
  void shouldLetNoMoreInThanThereAreConnections() throws SQLException {
    // given
    var queue = new ConnectionQueue(pool, 2, LONG);
    // when
    var connections = new ArrayList<CompletableFuture<Connection>>();
    for (int i = 0; i < 4; i++) {
      connections.add(ask(queue));
    }
    awaitLength(queue, 2);
    // then
    assertThat(pool.inside).hasValue(2);
    connections.stream().filter(CompletableFuture::isDone).toList().forEach(it -> close(it.join()));
    connections.forEach(CompletableFuture::join);
    assertThat(pool.inside).hasValue(2);
    assertThat(queue.length()).isZero();
  }

  @Test
  void shouldServeFirstComeFirst() throws SQLException {
    // given
    var queue = new ConnectionQueue(pool, 1, LONG);
    var busy = queue.getConnection();
    var first = ask(queue);
    awaitLength(queue, 1);
    var second = ask(queue);
    awaitLength(queue, 2);
    // when
    busy.close();
    // then
    var served = first.join();
    assertThat(second).isNotDone();
    served.close();
    second.join().close();
    assertThat(pool.inside).hasValue(0);
  }

  @Test
  void shouldTurnAwayWhenNothingMoves() throws SQLException {
    // given
    var queue = new ConnectionQueue(pool, 1, STANDSTILL);
    try (var _ = queue.getConnection()) {
      // when / then
      assertThatThrownBy(queue::getConnection).isInstanceOf(SQLTransientConnectionException.class);
      assertThat(queue.length()).isZero();
    }
    queue.getConnection().close();
  }

  @Test
  void shouldTurnAwayWhoWaitedTooLong() throws SQLException {
    // given
    var queue = new ConnectionQueue(pool, 1, new Patience(Duration.ofMinutes(1), Duration.ofMillis(50)));
    try (var _ = queue.getConnection()) {
      // when / then
      assertThatThrownBy(queue::getConnection).isInstanceOf(SQLTransientConnectionException.class);
    }
  }

  @Test
  void shouldWaitPastStandstillWhileConnectionsComeBack() throws SQLException {
    // given: one connection that stays out, one that comes and goes, and somebody who is always behind others
    var standstill = Duration.ofMillis(400);
    var queue = new ConnectionQueue(pool, 1, new Patience(standstill, Duration.ofMinutes(1)));
    var holder = queue.getConnection();
    var others = new ArrayList<CompletableFuture<Connection>>();
    for (int i = 1; i <= 8; i++) {
      others.add(ask(queue));
      awaitLength(queue, i);
    }
    var last = ask(queue);
    awaitLength(queue, 9);
    // when: each keeps it for a quarter of the standstill, so that the last one waits for two of them
    long start = System.nanoTime();
    for (var other : others) {
      awaitTime(start += standstill.toNanos() / 4);
      holder.close();
      holder = other.join();
    }
    holder.close();
    // then
    last.join().close();
  }

  @Test
  void shouldGivePlaceBackWhenPoolFails() throws SQLException {
    // given
    var queue = new ConnectionQueue(pool, 1, STANDSTILL);
    pool.fails = true;
    assertThatThrownBy(queue::getConnection).hasMessage("no connection");
    // when
    pool.fails = false;
    // then
    queue.getConnection().close();
  }

  @Test
  void shouldGivePlaceBackOnceOnly() throws SQLException {
    // given
    var queue = new ConnectionQueue(pool, 1, STANDSTILL);
    var connection = queue.getConnection();
    // when
    connection.close();
    connection.close();
    // then
    try (var _ = queue.getConnection()) {
      assertThatThrownBy(queue::getConnection).isInstanceOf(SQLTransientConnectionException.class);
    }
  }

  private static CompletableFuture<Connection> ask(ConnectionQueue queue) {
    var asked = new CompletableFuture<Connection>();
    Thread.ofVirtual().start(() -> {
      try {
        asked.complete(queue.getConnection());
      } catch (SQLException e) {
        asked.completeExceptionally(e);
      }
    });
    return asked;
  }

  private static void awaitLength(ConnectionQueue queue, int length) {
    while (queue.length() < length) {
      Thread.onSpinWait();
    }
  }

  private static void awaitTime(long nanos) {
    while (System.nanoTime() < nanos) {
      Thread.onSpinWait();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Counts who is inside. */
  private static final class Pool extends AbstractDataSource {

    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean fails;

    @Override
    public Connection getConnection() throws SQLException {
      if (fails) {
        throw new SQLException("no connection");
      }
      inside.incrementAndGet();
      var closed = new ArrayList<>(List.of(false));
      return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
          (_, method, _) -> {
            if (method.getName().equals("close") && !closed.set(0, true)) {
              inside.decrementAndGet();
            }
            return null;
          });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
