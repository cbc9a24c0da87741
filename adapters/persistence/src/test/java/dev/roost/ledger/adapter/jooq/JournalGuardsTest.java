package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.JOURNAL_TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.captured;

import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.platform.jooq.Violations;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/** What the database refuses by itself, whoever writes and whatever the code before it checked. */
@DatabaseTest
class JournalGuardsTest {

  private final LedgerTables tables;
  private final DSLContext db;
  private final UUID booking = UUID.randomUUID();
  private final JournalTransaction posted = captured(booking, 100_00);

  JournalGuardsTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
    this.db = database.dsl();
  }

  @BeforeEach
  void post() {
    tables.database.transactions().execute(status -> tables.journal.append(posted));
  }

  @Test
  void shouldTakeWhatAddsUp() {
    assertThat(violated(head(2), entry(1, 2, 5), entry(2, 2, -5))).isEmpty();
  }

  @Test
  void shouldRefuseWhatDoesNotAddUp() {
    assertThat(violated(head(2), entry(1, 2, 5), entry(2, 2, -4))).contains("journal_transaction_balanced");
  }

  @Test
  void shouldRefuseATransactionWithoutAllItsEntries() {
    assertThat(violated(head(2))).contains("journal_transaction_complete");
    assertThat(violated(head(3), entry(1, 3, 5), entry(2, 3, -5))).contains("journal_transaction_complete");
    assertThat(violated(head(1), entry(1, 1, 5))).contains("journal_transaction_entries_check");
  }

  @Test
  void shouldAddUpInEachCurrencyByItself() {
    assertThat(violated(head(2), entry(1, 2, 5), id -> {
      var yen = UUID.randomUUID();
      db.insertInto(ACCOUNT).set(ACCOUNT.ID, yen).set(ACCOUNT.KIND, "BANK").set(ACCOUNT.CURRENCY, "JPY").execute();
      return insert(id, 2, 2, -5, yen, "JPY");
    })).contains("journal_transaction_balanced");
  }

  @Test
  void shouldRefuseAnEntryInAnotherCurrencyThanItsAccount() {
    assertThat(violated(head(2), id -> insert(id, 1, 2, 5, anAccount(), "JPY"))).contains("entry_account_fkey");
  }

  @Test
  void shouldRefuseEntriesOfNothing() {
    assertThat(violated(head(2), entry(1, 2, 0))).contains("entry_amount_check");
  }

  /** Even balanced ones: there is no position left. */
  @Test
  void shouldRefuseEntriesOfATransactionThatIsCommitted() {
    assertThat(violated(add(1, 2, 5))).contains("entry_pkey");
    assertThat(violated(add(3, 2, 5))).contains("entry_position_check");
    assertThat(violated(add(3, 4, 5), add(4, 4, -5))).contains("entry_transaction_fkey");
  }

  @Test
  void shouldRefuseASecondTransactionForASource() {
    assertThat(violated(_ -> db.insertInto(JOURNAL_TRANSACTION).set(JOURNAL_TRANSACTION.ID, UUID.randomUUID())
        .set(JOURNAL_TRANSACTION.SOURCE, posted.source().value()).set(JOURNAL_TRANSACTION.OCCURRED_AT, NOON)
        .set(JOURNAL_TRANSACTION.DESCRIPTION, "Again").set(JOURNAL_TRANSACTION.ENTRIES, 2).execute()))
        .contains("journal_transaction_source_key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update ledger.entry set amount = 1", "delete from ledger.entry", "truncate ledger.entry",
      "update ledger.entry set account_id = account_id where false",
      "update ledger.journal_transaction set description = 'x'", "delete from ledger.journal_transaction",
      "truncate ledger.journal_transaction cascade", "truncate ledger.account cascade", "delete from ledger.account",
      "update ledger.account set owner = null", "update ledger.account set kind = 'BANK', owner = null",
      "update ledger.account set currency = 'USD'",
      "merge into ledger.entry e using ledger.account a on a.id = e.account_id when matched then update set amount = 1"})
  void shouldNeverChangeWhatWasEntered(String sql) {
    // when
    var failure = violated(_ -> db.execute(sql));
    // then
    assertThat(failure).hasValueSatisfying(constraint -> assertThat(constraint).endsWith("_is_for_ever"));
    assertThat(tables.journal.find(posted.id())).contains(posted);
  }

  /** The negative control: with the guards switched off, as only a superuser can, all of it goes through. */
  @Test
  void shouldTakeAllOfItWithoutTheGuards() {
    var id = UUID.randomUUID();
    tables.tamper("""
        insert into ledger.journal_transaction (id, source, occurred_at, description, entries)
        values (?, 'test.odd:' || ?::text, now(), 'odd', 2)""", id, id);
    tables.tamper("update ledger.entry set amount = amount + 1 where transaction_id = ?", posted.id().value());
    assertThat(db.fetchExists(JOURNAL_TRANSACTION, JOURNAL_TRANSACTION.ID.eq(id))).isTrue();
    assertThat(db.select(ENTRY.AMOUNT).from(ENTRY).where(ENTRY.TRANSACTION_ID.eq(posted.id().value()))
        .fetch(ENTRY.AMOUNT)).containsExactlyInAnyOrder(100_01L, -99_99L);
  }

  /** The constraint that refuses the transaction in which all these are done. */
  @SafeVarargs
  private Optional<String> violated(ToIntFunction<UUID>... steps) {
    var id = UUID.randomUUID();
    var failure = catchThrowable(() -> tables.database.transactions().executeWithoutResult(status -> {
      for (var step : steps) {
        assertThat(step.applyAsInt(id)).isNotNegative();
      }
    }));
    return failure == null ? Optional.empty() : Violations.constraint(failure);
  }

  private ToIntFunction<UUID> head(int entries) {
    return id -> db.insertInto(JOURNAL_TRANSACTION).set(JOURNAL_TRANSACTION.ID, id)
        .set(JOURNAL_TRANSACTION.SOURCE, "test.raw:" + id).set(JOURNAL_TRANSACTION.OCCURRED_AT, NOON)
        .set(JOURNAL_TRANSACTION.DESCRIPTION, "Raw").set(JOURNAL_TRANSACTION.ENTRIES, entries).execute();
  }

  private ToIntFunction<UUID> entry(int position, int of, long amount) {
    return id -> insert(id, position, of, amount, anAccount(), "EUR");
  }

  private ToIntFunction<UUID> add(int position, int of, long amount) {
    return _ -> insert(posted.id().value(), position, of, amount, anAccount(), "EUR");
  }

  private int insert(UUID transaction, int position, int of, long amount, UUID account, String currency) {
    return db.insertInto(ENTRY).set(ENTRY.TRANSACTION_ID, transaction).set(ENTRY.POSITION, position)
        .set(ENTRY.ENTRIES, of).set(ENTRY.OCCURRED_AT, NOON).set(ENTRY.ACCOUNT_ID, account)
        .set(ENTRY.CURRENCY, currency).set(ENTRY.AMOUNT, amount).execute();
  }

  private UUID anAccount() {
    return db.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.KIND.eq(CLEARING.kind().name()),
        ACCOUNT.CURRENCY.eq("EUR")).fetchSingle().value1();
  }
}
