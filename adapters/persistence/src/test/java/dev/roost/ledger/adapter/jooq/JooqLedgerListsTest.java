package dev.roost.ledger.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roosttest.identity.Actors.ANNA;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.EUR;
import static roosttest.ledger.LedgerFixture.FEES;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.captured;
import static roosttest.ledger.LedgerFixture.earned;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.held;
import static roosttest.ledger.LedgerFixture.newId;
import static roosttest.ledger.LedgerFixture.payable;
import static roosttest.ledger.LedgerFixture.transaction;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.application.LedgerLists.KindTotal;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqLedgerListsTest {

  private final LedgerTables tables;
  private final JooqLedgerLists lists;
  private final UUID booking = UUID.randomUUID();

  JooqLedgerListsTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
    this.lists = new JooqLedgerLists(database.dsl(), new TransactionRows(database.dsl()),
        new Statements(database.dsl()));
  }

  @BeforeEach
  void empty() {
    tables.empty();
  }

  @Test
  void shouldTotalEachKindNowAndBeforeAMoment() {
    // given
    append(captured(booking, 100_00));
    append(onDay(1, Entry.debit(held(booking), eur(100_00)), Entry.credit(payable(ANNA), eur(85_00)),
        Entry.credit(FEES, eur(15_00))));
    tables.database.transactions().execute(status -> tables.balances.totalShared(1));
    // then
    assertThat(lists.totals(null)).containsExactlyInAnyOrder(total(AccountKind.PROVIDER_CLEARING, 100_00),
        total(AccountKind.GUEST_FUNDS_HELD, 0), total(AccountKind.HOST_PAYABLE, -85_00),
        total(AccountKind.PLATFORM_FEE, -15_00));
    assertThat(lists.totals(NOON.plus(Duration.ofDays(1)))).containsExactlyInAnyOrder(
        total(AccountKind.PROVIDER_CLEARING, 100_00), total(AccountKind.GUEST_FUNDS_HELD, -100_00));
    assertThat(lists.totals(NOON)).isEmpty();
  }

  @Test
  void shouldListAccountsWithWhatTheyHold() {
    // given
    append(captured(booking, 100_00));
    append(earned(booking, ANNA, 100_00, 15_00));
    // then
    var all = lists.accounts(new AccountFilter(null, null, null), PageRequest.first(100)).items();
    assertThat(all).extracting(AccountView::account, AccountView::balance).containsExactlyInAnyOrder(
        tuple(CLEARING, eur(100_00)), tuple(held(booking), eur(0)), tuple(payable(ANNA), eur(85_00)),
        tuple(FEES, eur(15_00)));
    assertThat(pages(page -> lists.accounts(new AccountFilter(null, null, null), page))).isEqualTo(all);
    assertThat(lists.accounts(new AccountFilter(AccountKind.HOST_PAYABLE, EUR, ANNA.value()), PageRequest.first(9))
        .items()).extracting(AccountView::account).containsExactly(payable(ANNA));
    assertThat(lists.accounts(new AccountFilter(AccountKind.BANK, null, null), PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void shouldStateAnAccountWithTheBalancesAroundAPeriod() {
    // given: 1 on day 0, 2 on day 1, … posted in no order
    for (var day : List.of(3, 0, 4, 1, 2)) {
      append(onDay(day, Entry.debit(CLEARING, eur(day + 1)), Entry.credit(payable(ANNA), eur(day + 1))));
    }
    var account = view(payable(ANNA));
    var period = new Period(NOON.plus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(4)));
    // when
    var statement = lists.statement(account, period, PageRequest.first(2));
    // then
    assertThat(statement.opening()).isEqualTo(eur(1));
    assertThat(statement.closing()).isEqualTo(eur(10));
    assertThat(statement.lines().items()).extracting(StatementView.Line::balance).containsExactly(eur(3), eur(6));
    // when
    var rest = lists.statement(account, period, new PageRequest(statement.lines().next(), 2));
    // then
    assertThat(rest.lines().items()).extracting(StatementView.Line::balance).containsExactly(eur(10));
    assertThat(rest.lines().next()).isNull();
    assertThat(rest.opening()).isEqualTo(eur(1));
    // and
    var always = lists.statement(account, Period.ALWAYS, PageRequest.first(5));
    assertThat(always.opening()).isEqualTo(eur(0));
    assertThat(always.closing()).isEqualTo(eur(15));
    assertThat(always.lines().next()).isNull();
  }

  @Test
  void shouldPageThroughEntriesOfOneMoment() {
    // given
    for (int i = 0; i < 7; i++) {
      append(
          onDay(0, Entry.debit(CLEARING, eur(1)), Entry.debit(CLEARING, eur(2)), Entry.credit(payable(ANNA), eur(3))));
    }
    // when
    var lines = pages(page -> lists.statement(view(CLEARING), Period.ALWAYS, page).lines());
    // then
    assertThat(lines).hasSize(14).doesNotHaveDuplicates();
    assertThat(lines.getLast().balance()).isEqualTo(eur(21));
  }

  @Test
  void shouldListTransactionsOfABooking() {
    // given
    var first = captured(booking, 100_00);
    append(first);
    append(captured(UUID.randomUUID(), 1));
    var reversal = first.reverse(newId(), Source.of("test.reversed", first.id()), NOON, "Wrong");
    append(reversal);
    // when
    var filter = new TransactionFilter(booking, null);
    var found = pages(page -> lists.transactions(filter, page));
    // then
    assertThat(found).extracting(TransactionView::id).containsExactlyInAnyOrder(first.id(), reversal.id());
    assertThat(lists.transaction(first.id()).orElseThrow().reversedBy()).isEqualTo(reversal.id());
    assertThat(lists.transaction(reversal.id()).orElseThrow().reverses()).isEqualTo(first.id());
    assertThat(lists.transaction(first.id()).orElseThrow().entries()).isEqualTo(first.entries());
    assertThat(lists.transaction(newId())).isEmpty();
    assertThat(lists.transactions(new TransactionFilter(null, booking), PageRequest.first(5)).items()).isEmpty();
  }

  /** All items, one page of one after the other. */
  private static <T> List<T> pages(Function<PageRequest, Page<T>> list) {
    var all = new ArrayList<T>();
    var page = list.apply(PageRequest.first(1));
    all.addAll(page.items());
    while (page.next() != null) {
      page = list.apply(new PageRequest(page.next(), 1));
      all.addAll(page.items());
    }
    return all;
  }

  private JournalTransaction onDay(int day, Entry... entries) {
    return transaction(Source.of("test.on-day", UUID.randomUUID()), booking, NOON.plus(Duration.ofDays(day)), entries);
  }

  private AccountView view(Account account) {
    return lists.accounts(new AccountFilter(account.kind(), account.currency(), account.owner()), PageRequest.first(1))
        .items().getFirst();
  }

  private static KindTotal total(AccountKind kind, long total) {
    return new KindTotal(kind, EUR, total);
  }

  private void append(JournalTransaction transaction) {
    tables.database.transactions().execute(status -> tables.journal.append(transaction));
  }
}
