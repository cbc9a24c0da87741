package roosttest.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Keeps a copy of what an application's database held when it had started, and puts that in the place of the database
 * before each later test class. Nested classes share their outer one's.
 */
class FreshDatabaseListener implements TestExecutionListener {

  private static final Set<ApplicationContext> REMEMBERED = Collections.newSetFromMap(new WeakHashMap<>());

  @Override
  public void beforeTestClass(TestContext test) {
    if (!test.getTestClass().isAnnotationPresent(Nested.class)) {
      var application = test.getApplicationContext();
      var database = application.getBean(TestDatabase.class);
      undisturbed(application, REMEMBERED.add(application) ? database::remember : database::restore);
    }
  }

  /** Timed work goes on in the background of a cached application: it has to wait for its connections. */
  private static void undisturbed(ApplicationContext application, Runnable work) {
    try {
      var source = application.getBean(DataSource.class);
      var pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
      pool.suspendPool();
      try {
        Awaitility.await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(5))
            .until(() -> pool.getActiveConnections() == 0);
        pool.softEvictConnections();
        work.run();
        // The pool may have been opening one when it was suspended: that one has lost its database.
        pool.softEvictConnections();
      } finally {
        pool.resumePool();
      }
    } catch (SQLException noPool) {
      throw new IllegalStateException(noPool);
    }
  }
}
