package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Keys.JOURNAL_TRANSACTION_SOURCE_KEY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.JOURNAL_TRANSACTION;
import static dev.roost.ledger.adapter.jooq.generated.Tables.UNTOTALLED;
import static org.jooq.impl.DSL.row;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.Journal;
import dev.roost.ledger.domain.JournalTransaction;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqJournal implements Journal {

  private final DSLContext db;
  private final AccountRows accounts;
  private final TransactionRows transactions;

  JooqJournal(DSLContext db, AccountRows accounts, TransactionRows transactions) {
    this.db = db;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  @Override
  public boolean append(JournalTransaction transaction) {
    var opened = accounts.open(transaction.accounts());
    accounts.lock(opened.toLock());
    if (!addHead(transaction)) {
      return false;
    }
    addEntries(transaction, opened.ids());
    addToTotals(transaction, opened.ids());
    return true;
  }

  @Override
  public Optional<JournalTransaction> find(TransactionId id) {
    return one(JOURNAL_TRANSACTION.ID.eq(id.value()));
  }

  @Override
  public Optional<JournalTransaction> postedFor(Source source) {
    return one(JOURNAL_TRANSACTION.SOURCE.eq(source.value()));
  }

  private Optional<JournalTransaction> one(Condition condition) {
    return transactions.of(db.selectFrom(JOURNAL_TRANSACTION).where(condition).fetch()).stream().findFirst();
  }

  /** Waits where another transaction is posting for the same source, and answers false once that one has committed. */
  private boolean addHead(JournalTransaction it) {
    return db.insertInto(JOURNAL_TRANSACTION)
        .set(JOURNAL_TRANSACTION.ID, it.id().value())
        .set(JOURNAL_TRANSACTION.SOURCE, it.source().value())
        .set(JOURNAL_TRANSACTION.BOOKING_ID, it.correlation().booking())
        .set(JOURNAL_TRANSACTION.PAYMENT_ID, it.correlation().payment())
        .set(JOURNAL_TRANSACTION.OCCURRED_AT, it.occurredAt())
        .set(JOURNAL_TRANSACTION.DESCRIPTION, it.description())
        .set(JOURNAL_TRANSACTION.REVERSES, it.reverses() == null ? null : it.reverses().value())
        .set(JOURNAL_TRANSACTION.ENTRIES, it.entries().size())
        .onConflictOnConstraint(JOURNAL_TRANSACTION_SOURCE_KEY).doNothing()
        .execute() == 1;
  }

  private void addEntries(JournalTransaction it, Map<Account, UUID> ids) {
    var entries = it.entries();
    var rows = IntStream.range(0, entries.size()).mapToObj(i -> {
      var entry = entries.get(i);
      return row(it.id().value(), i + 1, entries.size(), it.occurredAt(), ids.get(entry.account()),
          entry.account().currency().code(), entry.amount().amount());
    }).toList();
    db.insertInto(ENTRY, ENTRY.TRANSACTION_ID, ENTRY.POSITION, ENTRY.ENTRIES, ENTRY.OCCURRED_AT, ENTRY.ACCOUNT_ID,
        ENTRY.CURRENCY, ENTRY.AMOUNT).valuesOfRows(rows).execute();
  }

  /** Totals of owners at once, since they are locked anyway; those of shared accounts in the next batch. */
  private void addToTotals(JournalTransaction it, Map<Account, UUID> ids) {
    var owned = new TreeMap<UUID, Long>();
    it.entries().stream().filter(entry -> !entry.account().kind().isShared())
        .forEach(entry -> owned.merge(idOf(entry, ids), entry.amount().amount(), Math::addExact));
    owned.forEach((account, amount) -> db.update(ACCOUNT).set(ACCOUNT.TOTAL, ACCOUNT.TOTAL.plus(amount))
        .where(ACCOUNT.ID.eq(account)).execute());
    var shared = it.entries().stream().filter(entry -> entry.account().kind().isShared())
        .map(entry -> row(idOf(entry, ids), entry.amount().amount())).toList();
    if (!shared.isEmpty()) {
      db.insertInto(UNTOTALLED, UNTOTALLED.ACCOUNT_ID, UNTOTALLED.AMOUNT).valuesOfRows(shared).execute();
    }
  }

  private static UUID idOf(Entry entry, Map<Account, UUID> ids) {
    return Objects.requireNonNull(ids.get(entry.account()));
  }
}
