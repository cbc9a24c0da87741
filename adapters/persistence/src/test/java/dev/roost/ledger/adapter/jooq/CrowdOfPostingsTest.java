package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.someone;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.FEES;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.captured;
import static roosttest.ledger.LedgerFixture.earned;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.payable;
import static roosttest.ledger.LedgerFixture.transaction;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/** Many at once on the same hosts and the same shared accounts. */
@DatabaseTest
@Timeout(120)
class CrowdOfPostingsTest {

  private static final int THREADS = 16;
  private static final int EACH = 40;

  private final LedgerTables tables;
  private final List<UserId> hosts = List.of(someone(), someone(), someone());
  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

  CrowdOfPostingsTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
  }

  @BeforeEach
  void empty() {
    tables.empty();
  }

  @Test
  void shouldAddUpWithoutADeadlock() {
    // when
    crowd(_ -> {
      var booking = UUID.randomUUID();
      var host = anyOf(hosts);
      tables.journal.append(captured(booking, 100));
      tables.journal.append(earned(booking, host, 100, 15));
      if (ThreadLocalRandom.current().nextInt(8) == 0) {
        tables.balances.totalShared(50);
      }
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(balance(CLEARING)).isEqualTo(THREADS * EACH * 100L);
    assertThat(balance(FEES)).isEqualTo(THREADS * EACH * 15L);
    assertThat(hosts.stream().mapToLong(host -> balance(payable(host))).sum()).isEqualTo(THREADS * EACH * 85L);
  }

  /** Two hosts in one transaction, named in either order: they are locked in one. */
  @Test
  void shouldLockInOneOrderWhateverOrderTheyAreNamedIn() {
    // when
    crowd(_ -> {
      var some = new ArrayList<>(hosts);
      Collections.shuffle(some);
      tables.balances.lock(some.stream().map(host -> payable(host)).toList());
      tables.journal.append(moved(some.getFirst(), some.getLast()));
      tables.journal.append(moved(some.get(1), some.getFirst()));
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(hosts.stream().mapToLong(host -> balance(payable(host))).sum()).isZero();
  }

  /** The negative control: the same without the lock, one after the other as they are named. */
  @Test
  void shouldDeadlockWithoutThatOrder() {
    // when
    crowd(3 * THREADS, _ -> {
      var some = new ArrayList<>(hosts);
      Collections.shuffle(some);
      some.forEach(host -> tables.db.update(ACCOUNT).set(ACCOUNT.TOTAL, ACCOUNT.TOTAL.plus(1))
          .where(ACCOUNT.ID.eq(tables.accounts.open(new TreeSet<>(List.of(payable(host)))).ids().get(payable(host))))
          .execute());
    });
    // then
    assertThat(failures).isNotEmpty().allSatisfy(
        failure -> assertThat(failure).hasStackTraceContaining("deadlock detected"));
  }

  /** Each pays out what it finds, if there is enough: what is locked cannot be paid out twice. */
  @Test
  void shouldNotPayOutMoreThanThereIs() {
    // given
    var host = hosts.getFirst();
    var paid = new AtomicInteger();
    earn(host, 1_000);
    // when
    crowd(_ -> {
      var found = tables.balances.lock(List.of(payable(host))).get(payable(host)).amount();
      if (found.compareTo(eur(30)) >= 0) {
        payOut(host, 30);
        paid.incrementAndGet();
      }
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(paid).hasValue(33);
    assertThat(balance(payable(host))).isEqualTo(10);
  }

  /** The negative control: deciding on a balance that was only looked at. */
  @Test
  void shouldPayOutMoreThanThereIsWithoutTheLock() {
    // given
    var host = hosts.getFirst();
    earn(host, 1_000);
    // when
    crowd(_ -> {
      var found = tables.balances.of(List.of(payable(host))).get(payable(host)).amount();
      if (found.compareTo(eur(30)) >= 0) {
        payOut(host, 30);
      }
    });
    // then
    assertThat(balance(payable(host))).isNegative();
  }

  /** However many come with it at once. */
  @Test
  void shouldPostOnceForASource() {
    // given
    var posted = new AtomicInteger();
    var source = Source.of("test.once", UUID.randomUUID());
    var booking = UUID.randomUUID();
    // when
    crowd(_ -> {
      var it = transaction(source, booking, NOON, Entry.debit(CLEARING, eur(1)),
          Entry.credit(payable(hosts.getFirst()), eur(1)));
      posted.addAndGet(tables.journal.append(it) ? 1 : 0);
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(posted).hasValue(1);
    assertThat(balance(CLEARING)).isEqualTo(1);
  }

  /** Shared accounts are never waited for: one who has entered on them and has not committed stops nobody. */
  @Test
  void shouldNotWaitForWhoeverEntersOnSharedAccounts() {
    // given
    append(captured(UUID.randomUUID(), 100));
    // when
    tables.database.transactions().executeWithoutResult(status -> {
      tables.journal.append(captured(UUID.randomUUID(), 100));
      crowd(_ -> tables.journal.append(captured(UUID.randomUUID(), 100)));
    });
    // then
    assertThat(failures).isEmpty();
    assertThat(balance(CLEARING)).isEqualTo((2L + THREADS * EACH) * 100);
  }

  private void crowd(IntConsumer work) {
    crowd(THREADS * EACH, work);
  }

  private void crowd(int times, IntConsumer work) {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      IntStream.range(0, times).forEach(i -> threads.execute(() -> {
        try {
          tables.database.transactions().executeWithoutResult(status -> work.accept(i));
        } catch (RuntimeException | Error failure) {
          failures.add(failure);
        }
      }));
    }
  }

  private void append(JournalTransaction transaction) {
    tables.database.transactions().execute(status -> tables.journal.append(transaction));
  }

  private void earn(UserId host, long cents) {
    append(transaction(Source.of("test.earned", UUID.randomUUID()), UUID.randomUUID(), NOON,
        Entry.debit(CLEARING, eur(cents)), Entry.credit(payable(host), eur(cents))));
  }

  private void payOut(UserId host, long cents) {
    tables.journal.append(transaction(Source.of("test.paid-out", UUID.randomUUID()), UUID.randomUUID(), NOON,
        Entry.debit(payable(host), eur(cents)), Entry.credit(CLEARING, eur(cents))));
  }

  private static JournalTransaction moved(UserId from, UserId to) {
    return transaction(Source.of("test.moved", UUID.randomUUID()), UUID.randomUUID(), NOON,
        Entry.debit(payable(from), eur(1)), Entry.credit(payable(to), eur(1)));
  }

  private long balance(Account account) {
    return tables.balances.of(List.of(account)).get(account).amount().amount();
  }

  private static UserId anyOf(List<UserId> users) {
    return users.get(ThreadLocalRandom.current().nextInt(users.size()));
  }
}
