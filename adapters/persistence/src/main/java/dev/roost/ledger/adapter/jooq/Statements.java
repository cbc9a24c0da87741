package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.JOURNAL_TRANSACTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;

import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Entries of one account by time. All of it reads one index, which carries the amounts. */
@Component
class Statements {

  private final DSLContext db;

  Statements(DSLContext db) {
    this.db = db;
  }

  StatementView of(AccountView account, Period period, PageRequest page) {
    var onAccount = ENTRY.ACCOUNT_ID.eq(account.id().value());
    var from = period.from() == null ? noCondition() : ENTRY.OCCURRED_AT.ge(period.from());
    var to = period.to() == null ? noCondition() : ENTRY.OCCURRED_AT.lt(period.to());
    var opening = period.from() == null ? 0 : sumOf(onAccount.and(ENTRY.OCCURRED_AT.lt(period.from())));
    var closing = sumOf(onAccount.and(to));
    var after = page.after() == null ? noCondition() : Place.parse(page.after()).isPassed();
    var before = page.after() == null ? opening : sumOf(onAccount.andNot(Place.parse(page.after()).isPassed()));
    var rows = rows(onAccount.and(from).and(to).and(after), page.limit() + 1);
    var shown = rows.subList(0, Math.min(rows.size(), page.limit()));
    var next = rows.size() > page.limit() ? Place.of(shown.getLast()).toString() : null;
    return new StatementView(account, account.account().balance(opening), account.account().balance(closing),
        new Page<>(lines(account, before, shown), next));
  }

  private List<? extends Record> rows(Condition condition, int atMost) {
    return db.select(ENTRY.TRANSACTION_ID, ENTRY.POSITION, ENTRY.OCCURRED_AT, ENTRY.AMOUNT,
        JOURNAL_TRANSACTION.SOURCE, JOURNAL_TRANSACTION.DESCRIPTION)
        .from(ENTRY).join(JOURNAL_TRANSACTION).on(JOURNAL_TRANSACTION.ID.eq(ENTRY.TRANSACTION_ID)).where(condition)
        .orderBy(ENTRY.OCCURRED_AT, ENTRY.TRANSACTION_ID, ENTRY.POSITION).limit(atMost).fetch();
  }

  private long sumOf(Condition condition) {
    return db.select(coalesce(sum(ENTRY.AMOUNT), inline(BigDecimal.ZERO))).from(ENTRY).where(condition).fetchSingle()
        .value1().longValueExact();
  }

  private static List<StatementView.Line> lines(AccountView view, long before, List<? extends Record> rows) {
    var account = view.account();
    var lines = new ArrayList<StatementView.Line>();
    long balance = before;
    for (var row : rows) {
      balance = Math.addExact(balance, row.get(ENTRY.AMOUNT));
      lines.add(new StatementView.Line(new TransactionId(row.get(ENTRY.TRANSACTION_ID)),
          new Source(row.get(JOURNAL_TRANSACTION.SOURCE)), row.get(ENTRY.OCCURRED_AT),
          row.get(JOURNAL_TRANSACTION.DESCRIPTION),
          new Entry(account, Money.of(row.get(ENTRY.AMOUNT), account.currency())), account.balance(balance)));
    }
    return lines;
  }

  /** Where an entry stands in a statement: by its time, then by its transaction and its position there. */
  private record Place(Instant occurredAt, UUID transaction, int position) {

    static Place of(Record row) {
      return new Place(row.get(ENTRY.OCCURRED_AT), row.get(ENTRY.TRANSACTION_ID), row.get(ENTRY.POSITION));
    }

    static Place parse(String place) {
      var parts = place.split(" ", 3);
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
    }

    Condition isPassed() {
      return row(ENTRY.OCCURRED_AT, ENTRY.TRANSACTION_ID, ENTRY.POSITION)
          .gt(row(occurredAt, transaction, position));
    }

    @Override
    public String toString() {
      return occurredAt + " " + transaction + " " + position;
    }
  }
}
