package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.ACCOUNT;
import static dev.roost.ledger.adapter.jooq.generated.Tables.ENTRY;
import static dev.roost.ledger.adapter.jooq.generated.Tables.JOURNAL_TRANSACTION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.application.LedgerLists;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.shared.Currency;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JooqLedgerLists implements LedgerLists {

  private final DSLContext db;
  private final TransactionRows transactions;
  private final Statements statements;

  JooqLedgerLists(DSLContext db, TransactionRows transactions, Statements statements) {
    this.db = db;
    this.transactions = transactions;
    this.statements = statements;
  }

  @Override
  public List<KindTotal> totals(@Nullable Instant before) {
    if (before == null) {
      Field<BigDecimal> total = sum(JooqBalances.running());
      return db.select(ACCOUNT.KIND, ACCOUNT.CURRENCY, total).from(ACCOUNT).groupBy(ACCOUNT.KIND, ACCOUNT.CURRENCY)
          .fetch(row -> toTotal(row.value1(), row.value2(), row.value3()));
    }
    return db.select(ACCOUNT.KIND, ACCOUNT.CURRENCY, sum(ENTRY.AMOUNT)).from(ENTRY).join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID)).where(ENTRY.OCCURRED_AT.lt(before))
        .groupBy(ACCOUNT.KIND, ACCOUNT.CURRENCY).fetch(row -> toTotal(row.value1(), row.value2(), row.value3()));
  }

  @Override
  public Page<AccountView> accounts(AccountFilter filter, PageRequest page) {
    var after = page.after() == null ? noCondition() : ACCOUNT.ID.gt(UUID.fromString(page.after()));
    return pageOf(views(matches(filter).and(after), page.limit() + 1), page, view -> view.id().toString());
  }

  @Override
  public Optional<AccountView> account(AccountId id) {
    return views(ACCOUNT.ID.eq(id.value()), 1).stream().findFirst();
  }

  @Override
  public StatementView statement(AccountView account, Period period, PageRequest page) {
    return statements.of(account, period, page);
  }

  @Override
  public Optional<TransactionView> transaction(TransactionId id) {
    return transactions(JOURNAL_TRANSACTION.ID.eq(id.value()), 1).stream().findFirst();
  }

  @Override
  public Page<TransactionView> transactions(TransactionFilter filter, PageRequest page) {
    var after = page.after() == null ? noCondition() : JOURNAL_TRANSACTION.ID.gt(UUID.fromString(page.after()));
    return pageOf(transactions(matches(filter).and(after), page.limit() + 1), page, view -> view.id().toString());
  }

  private List<AccountView> views(Condition condition, int atMost) {
    return db.select(ACCOUNT.ID, ACCOUNT.KIND, ACCOUNT.CURRENCY, ACCOUNT.OWNER, ACCOUNT.OPENED_AT,
        JooqBalances.RUNNING, JooqBalances.IN_DOUBT).from(ACCOUNT).where(condition).orderBy(ACCOUNT.ID).limit(atMost)
        .fetch(JooqLedgerLists::toView);
  }

  private List<TransactionView> transactions(Condition condition, int atMost) {
    var found = transactions.of(db.selectFrom(JOURNAL_TRANSACTION).where(condition).orderBy(JOURNAL_TRANSACTION.ID)
        .limit(atMost).fetch());
    Map<UUID, UUID> reversals = db.select(JOURNAL_TRANSACTION.REVERSES, JOURNAL_TRANSACTION.ID)
        .from(JOURNAL_TRANSACTION)
        .where(JOURNAL_TRANSACTION.REVERSES.in(found.stream().map(it -> it.id().value()).toList()))
        .fetchMap(JOURNAL_TRANSACTION.REVERSES, JOURNAL_TRANSACTION.ID);
    return found.stream().map(it -> toView(it, reversals.get(it.id().value()))).toList();
  }

  private static <T> Page<T> pageOf(List<T> found, PageRequest page, Function<T, String> place) {
    if (found.size() <= page.limit()) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, page.limit());
    return new Page<>(items, place.apply(items.getLast()));
  }

  private static Condition matches(AccountFilter filter) {
    return (filter.kind() == null ? noCondition() : ACCOUNT.KIND.eq(filter.kind().name()))
        .and(filter.currency() == null ? noCondition() : ACCOUNT.CURRENCY.eq(filter.currency().code()))
        .and(filter.owner() == null ? noCondition() : ACCOUNT.OWNER.eq(filter.owner()));
  }

  private static Condition matches(TransactionFilter filter) {
    return (filter.booking() == null ? noCondition() : JOURNAL_TRANSACTION.BOOKING_ID.eq(filter.booking()))
        .and(filter.payment() == null ? noCondition() : JOURNAL_TRANSACTION.PAYMENT_ID.eq(filter.payment()));
  }

  private static AccountView toView(Record row) {
    var account = AccountRows.toAccount(row);
    return new AccountView(new AccountId(row.get(ACCOUNT.ID)), account, account.balance(row.get(JooqBalances.RUNNING)),
        row.get(JooqBalances.IN_DOUBT), row.get(ACCOUNT.OPENED_AT));
  }

  private static TransactionView toView(JournalTransaction it, @Nullable UUID reversedBy) {
    return new TransactionView(it.id(), it.source(), it.correlation(), it.occurredAt(), it.description(),
        it.reverses(), reversedBy == null ? null : new TransactionId(reversedBy), it.entries());
  }

  private static KindTotal toTotal(String kind, String currency, BigDecimal total) {
    return new KindTotal(AccountKind.valueOf(kind), Currency.of(currency), total.longValueExact());
  }
}
