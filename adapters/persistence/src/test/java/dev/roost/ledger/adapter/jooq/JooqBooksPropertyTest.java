package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.JOURNAL_TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.newId;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.platform.jooq.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.ledger.AnyEntries;

/** Random postings on PostgreSQL. Sampled rather than run by jqwik, which knows no JUnit extensions. */
@DatabaseTest
class JooqBooksPropertyTest {

  private static final int SAMPLES = 200;

  private final LedgerTables tables;

  JooqBooksPropertyTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
  }

  @Test
  void shouldAddUpToZeroWithTotalsEqualToEntries() {
    // when
    samples(AnyEntries.balanced()).forEach(entries -> {
      assertThat(append(entries)).isTrue();
      if (entries.size() % 3 == 0) {
        tables.database.transactions().execute(status -> tables.balances.totalShared(entries.size()));
      }
    });
    // then
    var sums = tables.db.select(ENTRY.CURRENCY, sum(ENTRY.AMOUNT)).from(ENTRY).groupBy(ENTRY.CURRENCY).fetch();
    assertThat(sums).hasSize(3).allSatisfy(it -> assertThat(it.value2()).isZero());
    var journal = coalesce(field(select(sum(ENTRY.AMOUNT)).from(ENTRY).where(ENTRY.ACCOUNT_ID.eq(ACCOUNT.ID))),
        inline(BigDecimal.ZERO)).as("journal");
    assertThat(tables.db.select(JooqBalances.RUNNING, journal).from(ACCOUNT).fetch()).hasSizeGreaterThan(50)
        .allSatisfy(it -> assertThat(it.value2()).isEqualByComparingTo(BigDecimal.valueOf(it.value1())));
  }

  /** Written past the domain, as a defect would: the database sees it at the commit. */
  @Test
  void shouldRefuseWhatDoesNotAddUp() {
    samples(AnyEntries.unbalanced()).forEach(entries -> {
      var failure = catchThrowable(
          () -> tables.database.transactions().executeWithoutResult(status -> write(entries)));
      assertThat(Violations.constraint(failure)).contains("journal_transaction_balanced");
    });
  }

  private void write(List<Entry> entries) {
    var id = UUID.randomUUID();
    var accounts = new TreeSet<Account>();
    entries.forEach(entry -> accounts.add(entry.account()));
    var ids = tables.accounts.open(accounts).ids();
    tables.db.insertInto(JOURNAL_TRANSACTION).set(JOURNAL_TRANSACTION.ID, id)
        .set(JOURNAL_TRANSACTION.SOURCE, "test.raw:" + id).set(JOURNAL_TRANSACTION.OCCURRED_AT, NOON)
        .set(JOURNAL_TRANSACTION.DESCRIPTION, "Raw").set(JOURNAL_TRANSACTION.ENTRIES, entries.size()).execute();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      tables.db.insertInto(ENTRY).set(ENTRY.TRANSACTION_ID, id).set(ENTRY.POSITION, i + 1)
          .set(ENTRY.ENTRIES, entries.size()).set(ENTRY.OCCURRED_AT, NOON)
          .set(ENTRY.ACCOUNT_ID, ids.get(entry.account())).set(ENTRY.CURRENCY, entry.account().currency().code())
          .set(ENTRY.AMOUNT, entry.amount().amount()).execute();
    }
  }

  private boolean append(List<Entry> entries) {
    return Boolean.TRUE
        .equals(tables.database.transactions().execute(status -> tables.journal.append(transaction(entries))));
  }

  private static JournalTransaction transaction(List<Entry> entries) {
    return JournalTransaction.of(newId(), Source.of("test.any", UUID.randomUUID()), Correlation.NONE, NOON, "Any",
        entries);
  }

  private static <T> java.util.stream.Stream<T> samples(Arbitrary<T> arbitrary) {
    return arbitrary.sampleStream().limit(SAMPLES);
  }
}
