package roosttest.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.roost.platform.jooq.JooqSettings;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of one's own, copied from the migrated template; closing drops it. */
public final class TestDatabase implements AutoCloseable {

  /** Distinguishes the databases of this JVM on a server that others use too. */
  private static final String PREFIX = "roost_test_%08x_".formatted(ThreadLocalRandom.current().nextInt());

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestServer server;
  private final String name;
  private final HikariDataSource pool;
  private final DSLContext dsl;
  private final TransactionTemplate transactions;

  private TestDatabase(TestServer server, String name) {
    this.server = server;
    this.name = name;
    this.pool = poolOf(server, name);
    this.dsl = DSL.using(JooqSettings.configuration(pool));
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  /** Empty but for what the migrations put there. */
  public static TestDatabase create() {
    var server = TestServer.current();
    var name = PREFIX + COUNT.incrementAndGet();
    server.createDatabase(name);
    return new TestDatabase(server, name);
  }

  /** Speaks to the database as the application does, taking part in {@link #transactions()}. */
  public DSLContext dsl() {
    return dsl;
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Runs something in a transaction, as {@code @Transactional} would. */
  public TransactionOperations transactions() {
    return transactions;
  }

  public String url() {
    return server.urlOf(name);
  }

  public String user() {
    return server.user();
  }

  public String password() {
    return server.password();
  }

  /** Empties tables between the tests of a class, and whatever refers to them. */
  public void truncate(Table<?>... tables) {
    for (var table : tables) {
      dsl.truncate(table).cascade().execute();
    }
  }

  /** Keeps a copy of what is in the database now. */
  void remember() {
    sendAway();
    server.copyDatabase(name, copy());
  }

  /**
   * Puts what was remembered in the place of what is in the database now. Timed work that was under way then is not under way
   * now: it would not be begun again until its node counted as dead.
   */
  void restore() {
    sendAway();
    server.copyDatabase(copy(), name);
    dsl.execute(
        "update platform.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked");
  }

  private String copy() {
    return name + "_copy";
  }

  private void sendAway() {
    if (pool.isRunning()) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  @Override
  public void close() {
    pool.close();
    server.dropDatabase(copy());
    server.dropDatabase(name);
  }

  private static HikariDataSource poolOf(TestServer server, String name) {
    var pool = new HikariDataSource();
    pool.setPoolName(name);
    pool.setJdbcUrl(server.urlOf(name));
    pool.setUsername(server.user());
    pool.setPassword(server.password());
    pool.setMaximumPoolSize(32);
    pool.setMinimumIdle(0);
    pool.setConnectionTimeout(10_000);
    return pool;
  }
}
