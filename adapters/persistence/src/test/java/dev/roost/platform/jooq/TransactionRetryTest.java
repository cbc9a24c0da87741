package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.events.config.EventPublicationAutoConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.database.SpringDatabaseTest;

@SpringBootTest(classes = TransactionRetryTest.Application.class)
@SpringDatabaseTest
class TransactionRetryTest {

  @Autowired private Swaps swaps;

  @Autowired private DSLContext db;

  @Autowired private PlatformTransactionManager transactionManager;

  @BeforeEach
  void storeTwoRows() {
    db.deleteFrom(SECRET).where(SECRET.PURPOSE.in("left", "right")).execute();
    for (var purpose : List.of("left", "right")) {
      db.insertInto(SECRET).set(SECRET.PURPOSE, purpose).set(SECRET.KEY, new byte[32]).execute();
    }
  }

  /** One of them is lost and tries again, more than once if it comes back before the other has noticed. */
  @Test
  void shouldLetBothWhoDeadlockSucceed() throws Exception {
    // given
    var meeting = new CountDownLatch(2);

    // when
    var failures = failuresOf(() -> swaps.lock("left", "right", meeting), () -> swaps.lock("right", "left", meeting));

    // then
    assertThat(failures).isEmpty();
    assertThat(swaps.tries()).isGreaterThanOrEqualTo(3);
  }

  /** The negative control: the same in a transaction that somebody else has opened, around which nothing is retried. */
  @Test
  void shouldNotTryAgainWithinATransactionThatIsLost() throws Exception {
    // given
    var meeting = new CountDownLatch(2);
    var outer = new TransactionTemplate(transactionManager);

    // when
    var failures = failuresOf(
        () -> outer.executeWithoutResult(transaction -> swaps.lock("left", "right", meeting)),
        () -> outer.executeWithoutResult(transaction -> swaps.lock("right", "left", meeting)));

    // then
    assertThat(failures).singleElement()
        .satisfies(failure -> assertThat(Violations.sqlState(failure)).contains("40P01"));
    assertThat(swaps.tries()).isEqualTo(2);
  }

  /** Both read the same version before either stores its own: the second reads again, and nothing of the first is lost. */
  @Test
  void shouldLetBothWhoReadTheSameVersionSucceed() throws Exception {
    // given
    var meeting = new CountDownLatch(2);

    // when
    var failures = failuresOf(() -> swaps.count("left", meeting), () -> swaps.count("left", meeting));

    // then
    assertThat(failures).isEmpty();
    assertThat(swaps.tries()).isGreaterThanOrEqualTo(3);
    assertThat(db.fetchValue(SECRET.KEY, SECRET.PURPOSE.eq("left"))).startsWith(2);
  }

  @Test
  void shouldNotTryAgainWhatWouldFailAgain() {
    assertThatThrownBy(() -> swaps.addTwice("left")).isInstanceOf(DuplicateKeyException.class);
    assertThat(swaps.tries()).isEqualTo(1);
  }

  @Test
  void shouldGiveUpAfterAFewTries() {
    assertThatThrownBy(() -> swaps.fail(serializationFailure())).hasRootCauseInstanceOf(PSQLException.class);
    assertThat(swaps.tries()).isEqualTo(4);
  }

  private static List<Throwable> failuresOf(Runnable... works) throws InterruptedException {
    var failures = new ArrayList<Throwable>();
    try (var threads = Executors.newFixedThreadPool(works.length)) {
      var started = new ArrayList<Future<?>>();
      for (var work : works) {
        started.add(threads.submit(work));
      }
      for (var work : started) {
        try {
          work.get();
        } catch (ExecutionException failed) {
          failures.add(failed);
        }
      }
    }
    return failures;
  }

  private static SQLException serializationFailure() {
    return new PSQLException(new ServerErrorMessage("C" + PSQLState.SERIALIZATION_FAILURE.getState() + "\0"));
  }

  /** Use cases that get in each other's way. */
  static class Swaps {

    private final DSLContext db;
    private final AtomicInteger tries = new AtomicInteger();

    Swaps(DSLContext db) {
      this.db = db;
    }

    int tries() {
      return tries.getAndSet(0);
    }

    /** Two that meet each other after their first row wait for one another's. */
    @Transactional
    public void lock(String first, String second, CountDownLatch meeting) {
      tries.incrementAndGet();
      take(first);
      await(meeting);
      take(second);
    }

    /** Counts one up from what it read, unless another was faster. */
    @Transactional
    public void count(String purpose, CountDownLatch meeting) {
      tries.incrementAndGet();
      var read = db.fetchValue(SECRET.KEY, SECRET.PURPOSE.eq(purpose));
      await(meeting);
      var next = read.clone();
      next[0]++;
      int stored = db.update(SECRET).set(SECRET.KEY, next)
          .where(SECRET.PURPOSE.eq(purpose), SECRET.KEY.eq(read)).execute();
      if (stored == 0) {
        throw new OptimisticLockingFailureException("The secret was changed meanwhile");
      }
    }

    private static void await(CountDownLatch meeting) {
      meeting.countDown();
      try {
        meeting.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }

    private void take(String purpose) {
      db.selectOne().from(SECRET).where(SECRET.PURPOSE.eq(purpose)).forUpdate().fetch();
    }

    @Transactional
    public void addTwice(String purpose) {
      tries.incrementAndGet();
      db.insertInto(SECRET).set(SECRET.PURPOSE, purpose).set(SECRET.KEY, new byte[32]).execute();
    }

    @Transactional
    public void fail(SQLException cause) {
      tries.incrementAndGet();
      throw new IllegalStateException(cause);
    }
  }

  @EnableAutoConfiguration(exclude = EventPublicationAutoConfiguration.class)
  @Configuration(proxyBeanMethods = false)
  @ComponentScan(basePackages = {"dev.roost.platform.jooq", "dev.roost.platform.flyway"})
  @Import(Swaps.class)
  static class Application {}
}
