package roosttest.ledger;

import static dev.roost.ledger.contract.AccountKind.BANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.someone;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.JPY;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.captured;
import static roosttest.ledger.LedgerFixture.earned;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.held;
import static roosttest.ledger.LedgerFixture.newId;
import static roosttest.ledger.LedgerFixture.payable;
import static roosttest.ledger.LedgerFixture.shared;
import static roosttest.ledger.LedgerFixture.transaction;
import static roosttest.ledger.LedgerFixture.with;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.domain.Balances;
import dev.roost.ledger.domain.Journal;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.shared.Money;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of the books does. */
public abstract class LedgerContract {

  private final UUID booking = UUID.randomUUID();

  protected abstract Journal journal();

  protected abstract Balances balances();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldFindWhatWasAppendedWordForWord() {
    // given
    var transaction = JournalTransaction.of(newId(), Source.of("test.sold", UUID.randomUUID()),
        new Correlation(booking, UUID.randomUUID()), NOON.plusNanos(123_456_789), "Für Ōsaka 🏯",
        List.of(Entry.credit(held(booking), eur(7)), Entry.debit(CLEARING, eur(3)), Entry.debit(CLEARING, eur(4)),
            Entry.debit(Account.shared(BANK, JPY), Money.of(900, JPY)),
            Entry.credit(Account.shared(AccountKind.CURRENCY_DIFFERENCES, JPY), Money.of(900, JPY))));
    // when
    assertThat(append(transaction)).isTrue();
    // then
    assertThat(journal().find(transaction.id())).contains(transaction);
    assertThat(journal().postedFor(transaction.source())).contains(transaction);
  }

  @Test
  void shouldNotFindWhatWasNeverAppended() {
    assertThat(journal().find(newId())).isEmpty();
    assertThat(journal().postedFor(Source.of("test.sold", UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldAppendOnceForASource() {
    // given
    var first = captured(booking, 100_00);
    append(first);
    // when
    var again = append(with(first, first.entries()));
    // then
    assertThat(again).isFalse();
    assertThat(journal().postedFor(first.source())).contains(first);
    assertThat(balanceOf(held(booking))).isEqualTo(eur(100_00));
  }

  @Test
  void shouldTellBalancesOnTheSideOnWhichAccountsGrow() {
    // given
    var host = someone();
    // when
    append(captured(booking, 100_00));
    append(earned(booking, host, 80_00, 10_00));
    // then
    assertThat(balanceOf(held(booking))).isEqualTo(eur(20_00));
    assertThat(balanceOf(payable(host))).isEqualTo(eur(70_00));
  }

  @Test
  void shouldHoldNothingWhereNothingWasEntered() {
    var account = payable(someone());
    assertThat(balances().of(List.of(account)))
        .containsExactly(java.util.Map.entry(account, new Balances.Balance(account, eur(0), false)));
    assertThat(inTransaction(() -> balances().lock(List.of(account))).get(account).amount()).isEqualTo(eur(0));
  }

  @Test
  void shouldKnowTheBalanceOfSharedAccountsBeforeAndAfterTheyAreTotalled() {
    // given
    var before = balanceOf(CLEARING);
    append(captured(booking, 40_00));
    append(captured(booking, 2_00));
    var after = before.plus(eur(42_00));
    assertThat(balanceOf(CLEARING)).isEqualTo(after);
    // when
    var totalled = inTransaction(() -> balances().totalShared(1));
    // then
    assertThat(totalled).isEqualTo(1);
    assertThat(balanceOf(CLEARING)).isEqualTo(after);
    // when
    var rest = inTransaction(() -> balances().totalShared(1_000));
    // then
    assertThat(rest).isPositive();
    assertThat(inTransaction(() -> balances().totalShared(1_000))).isZero();
    assertThat(balanceOf(CLEARING)).isEqualTo(after);
  }

  @Test
  void shouldNotLockSharedAccounts() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> inTransaction(() -> balances().lock(List.of(payable(someone()), CLEARING))));
  }

  @Test
  void shouldTakeBackWhatAReversalReverses() {
    // given
    var wrong = captured(booking, 55_00);
    append(wrong);
    var reversal = wrong.reverse(newId(), Source.of("test.reversed", wrong.id()), NOON, "Entered on the wrong booking");
    // when
    append(reversal);
    // then
    assertThat(journal().find(reversal.id())).contains(reversal);
    assertThat(balanceOf(held(booking))).isEqualTo(eur(0));
  }

  @Test
  void shouldNotReverseTwice() {
    // given
    var wrong = captured(booking, 55_00);
    append(wrong);
    append(wrong.reverse(newId(), Source.of("test.reversed", "a" + wrong.id()), NOON, "Wrong"));
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(
        () -> append(wrong.reverse(newId(), Source.of("test.reversed", "b" + wrong.id()), NOON, "Wrong")));
  }

  @ParameterizedTest
  @EnumSource(AccountKind.class)
  void shouldEnterOnAccountsOfEveryKind(AccountKind kind) {
    // given
    var account = new Account(kind, LedgerFixture.EUR, kind.isShared() ? null : UUID.randomUUID());
    var before = balanceOf(account);
    var other = shared(kind == BANK ? AccountKind.TAX_PAYABLE : BANK);
    // when
    append(transaction(Source.of("test.entered", UUID.randomUUID()), booking, NOON,
        new Entry(account, eur(5L * kind.normalSide().sign())), new Entry(other, eur(-5L * kind.normalSide().sign()))));
    // then
    assertThat(balanceOf(account)).isEqualTo(before.plus(eur(5)));
  }

  protected final boolean append(JournalTransaction transaction) {
    return inTransaction(() -> journal().append(transaction));
  }

  protected final Money balanceOf(Account account) {
    return balances().of(List.of(account)).get(account).amount();
  }
}
