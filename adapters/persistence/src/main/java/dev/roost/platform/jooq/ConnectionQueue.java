package dev.roost.platform.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets as many at a pool as it has connections, first come, first served. Whoever waits does so as long as connections
 * come back, since then it is only a matter of time; when none does, the database hangs, and waiting helps nobody.
 */
final class ConnectionQueue extends DelegatingDataSource {

  /** When no connection came back for so long, or one has waited for so long, one is turned away. */
  record Patience(Duration standstill, Duration longest) {
  }

  private final Patience patience;
  private final int connections;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Ticket> waiting = new ArrayDeque<>();
  private int free;
  private long lastReturn = System.nanoTime();

  ConnectionQueue(DataSource pool, int connections, Patience patience) {
    super(pool);
    this.connections = connections;
    this.free = connections;
    this.patience = patience;
  }

  @Override
  public Connection getConnection() throws SQLException {
    enter();
    var entered = false;
    try {
      var connection = returning(super.getConnection());
      entered = true;
      return connection;
    } finally {
      if (!entered) {
        leave();
      }
    }
  }

  /** How many wait now. */
  int length() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  private void enter() throws SQLException {
    lock.lock();
    try {
      if (free > 0) {
        free--;
      } else {
        await();
      }
    } finally {
      lock.unlock();
    }
  }

  private void await() throws SQLException {
    var ticket = new Ticket(lock.newCondition());
    waiting.add(ticket);
    long arrived = System.nanoTime();
    try {
      while (!ticket.called) {
        long left = nanosLeft(arrived);
        if (left <= 0) {
          throw new SQLTransientConnectionException("None of the %d connections came free".formatted(connections));
        }
        var _ = ticket.turn.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (ticket.called) {
        passOn();
      }
      throw new SQLTransientConnectionException("Interrupted while waiting for a connection", e);
    } finally {
      waiting.remove(ticket);
    }
  }

  private long nanosLeft(long arrived) {
    long now = System.nanoTime();
    long untilStandstill = patience.standstill().toNanos() - Math.min(now - arrived, now - lastReturn);
    return Math.min(untilStandstill, patience.longest().toNanos() - (now - arrived));
  }

  private void leave() {
    lock.lock();
    try {
      lastReturn = System.nanoTime();
      passOn();
    } finally {
      lock.unlock();
    }
  }

  private void passOn() {
    var next = waiting.poll();
    if (next == null) {
      free++;
    } else {
      next.called = true;
      next.turn.signal();
    }
  }

  /** The same connection, which gives its place to the next when it is closed, once. */
  private Connection returning(Connection connection) {
    var isOpen = new AtomicBoolean(true);
    return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
        (_, method, arguments) -> {
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          } finally {
            if (method.getName().equals("close") && isOpen.getAndSet(false)) {
              leave();
            }
          }
        });
  }

  private static final class Ticket {

    private final Condition turn;
    private boolean called;

    private Ticket(Condition turn) {
      this.turn = turn;
    }
  }
}
