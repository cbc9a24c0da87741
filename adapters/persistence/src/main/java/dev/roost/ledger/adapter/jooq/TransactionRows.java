package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.JOURNAL_TRANSACTION;

import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Journal transactions back from their rows: one query for the entries of all of them. */
@Component
class TransactionRows {

  private final DSLContext db;

  TransactionRows(DSLContext db) {
    this.db = db;
  }

  /** In the order of the heads. */
  List<JournalTransaction> of(Collection<? extends Record> heads) {
    var entries = entriesOf(heads.stream().map(head -> head.get(JOURNAL_TRANSACTION.ID)).toList());
    return heads.stream().map(head -> toTransaction(head, entries.getOrDefault(head.get(JOURNAL_TRANSACTION.ID),
        List.of()))).toList();
  }

  private Map<UUID, List<Entry>> entriesOf(Collection<UUID> transactions) {
    if (transactions.isEmpty()) {
      return Map.of();
    }
    return db.select(ENTRY.TRANSACTION_ID, ENTRY.AMOUNT, ACCOUNT.KIND, ACCOUNT.CURRENCY, ACCOUNT.OWNER)
        .from(ENTRY).join(ACCOUNT).on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
        .where(ENTRY.TRANSACTION_ID.in(transactions)).orderBy(ENTRY.TRANSACTION_ID, ENTRY.POSITION).fetch().stream()
        .collect(Collectors.groupingBy(row -> row.get(ENTRY.TRANSACTION_ID),
            Collectors.mapping(TransactionRows::toEntry, Collectors.toList())));
  }

  private static Entry toEntry(Record row) {
    var account = AccountRows.toAccount(row);
    return new Entry(account, Money.of(row.get(ENTRY.AMOUNT), account.currency()));
  }

  private static JournalTransaction toTransaction(Record head, List<Entry> entries) {
    return new JournalTransaction(new TransactionId(head.get(JOURNAL_TRANSACTION.ID)),
        new Source(head.get(JOURNAL_TRANSACTION.SOURCE)),
        new Correlation(head.get(JOURNAL_TRANSACTION.BOOKING_ID), head.get(JOURNAL_TRANSACTION.PAYMENT_ID)),
        head.get(JOURNAL_TRANSACTION.OCCURRED_AT), head.get(JOURNAL_TRANSACTION.DESCRIPTION),
        Optional.ofNullable(head.get(JOURNAL_TRANSACTION.REVERSES)).map(TransactionId::new).orElse(null), entries);
  }
}
