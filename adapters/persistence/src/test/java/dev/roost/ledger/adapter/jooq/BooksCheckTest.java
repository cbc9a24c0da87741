package dev.roost.ledger.adapter.jooq;

import static dev.roost.ledger.adapter.jooq.generated.Tables.DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.ledger.LedgerFixture.CLEARING;
import static roosttest.ledger.LedgerFixture.EUR;
import static roosttest.ledger.LedgerFixture.FEES;
import static roosttest.ledger.LedgerFixture.captured;
import static roosttest.ledger.LedgerFixture.earned;
import static roosttest.ledger.LedgerFixture.payable;

import dev.roost.ledger.api.CheckView.Difference;
import dev.roost.ledger.application.BooksAudit.Reckoning;
import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

/** Books that a superuser tampered with are found to differ, and nothing else is. */
@DatabaseTest
class BooksCheckTest {

  private final LedgerTables tables;
  private final JooqBooksAudit audit;
  private final UUID booking = UUID.randomUUID();

  BooksCheckTest(TestDatabase database) {
    this.tables = new LedgerTables(database);
    this.audit = new JooqBooksAudit(database.dsl(), UUID::randomUUID);
  }

  @BeforeEach
  void post() {
    tables.empty();
    tables.database.transactions().executeWithoutResult(status -> {
      tables.journal.append(captured(booking, 100_00));
      tables.journal.append(earned(booking, ANNA, 50_00, 5_00));
      tables.journal.append(earned(booking, BERT, 50_00, 5_00));
      tables.balances.totalShared(1);
    });
  }

  @Test
  void shouldFindBooksInOrderThatNobodyTamperedWith() {
    assertThat(reckoned()).hasSize(5).allSatisfy(it -> assertThat(it.running()).isEqualTo(it.journal()));
    assertThat(audit.sums()).containsOnly(java.util.Map.entry(EUR, BigInteger.ZERO));
  }

  @Test
  void shouldFindAnEntryThatWasChanged() {
    // when
    tables.tamper("update ledger.entry set amount = amount - 7 where account_id = ?", id(payable(ANNA)).value());
    // then
    assertThat(differing()).singleElement().satisfies(it -> {
      assertThat(it.account()).isEqualTo(id(payable(ANNA)));
      assertThat(it.running()).isEqualTo(-45_00);
      assertThat(it.journal()).isEqualTo(-45_07);
    });
    assertThat(audit.sums().get(EUR)).isEqualTo(-7);
  }

  @Test
  void shouldFindATotalThatWasChanged() {
    // when
    tables.tamper("update ledger.account set total = total - 1 where id = ?", id(payable(ANNA)).value());
    tables.tamper("delete from ledger.untotalled where account_id = ?", id(FEES).value());
    // then
    assertThat(differing()).extracting(Reckoning::account).containsExactlyInAnyOrder(id(payable(ANNA)), id(FEES));
    assertThat(audit.sums().get(EUR)).isZero();
  }

  /** Entry and total, so that the account agrees with itself: the currency does not. */
  @Test
  void shouldFindMoneyFromNowhere() {
    // when
    tables.tamper("update ledger.entry set amount = amount - 7 where account_id = ?", id(payable(ANNA)).value());
    tables.tamper("update ledger.account set total = total - 7 where id = ?", id(payable(ANNA)).value());
    // then
    assertThat(differing()).isEmpty();
    assertThat(audit.sums().get(EUR)).isEqualTo(-7);
  }

  @Test
  void shouldDoubtTheAccountUntilItIsInOrderAgain() {
    // when
    remember(new Difference(EUR, id(payable(ANNA)), BigInteger.ONE, BigInteger.TWO));
    // then
    assertThat(inDoubt(payable(ANNA))).isTrue();
    assertThat(inDoubt(payable(BERT))).isFalse();
    // when
    remember(new Difference(EUR, id(payable(ANNA)), BigInteger.ONE, BigInteger.TEN));
    // then
    assertThat(inDoubt(payable(ANNA))).isTrue();
    // when
    remember();
    // then
    assertThat(inDoubt(payable(ANNA))).isFalse();
    assertThat(tables.db.fetchCount(DIFFERENCE)).isEqualTo(1);
  }

  @Test
  void shouldDoubtEveryAccountOfACurrencyThatDoesNotAddUp() {
    // when
    var huge = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO);
    remember(new Difference(EUR, null, BigInteger.ZERO, huge), new Difference(EUR, null, BigInteger.ZERO, huge));
    // then
    assertThat(List.of(inDoubt(payable(ANNA)), inDoubt(payable(BERT)), inDoubt(CLEARING))).containsOnly(true);
  }

  private void remember(Difference... differences) {
    tables.database.transactions().executeWithoutResult(status -> audit.remember(List.of(differences)));
  }

  private boolean inDoubt(Account account) {
    return tables.balances.of(List.of(account)).get(account).inDoubt();
  }

  private List<Reckoning> differing() {
    return reckoned().stream().filter(it -> !it.running().equals(it.journal())).toList();
  }

  /** Two at a time, as the check goes through them. */
  private List<Reckoning> reckoned() {
    var all = new ArrayList<Reckoning>();
    var batch = audit.reckon(null, 2);
    while (!batch.isEmpty()) {
      all.addAll(batch);
      batch = audit.reckon(batch.getLast().account(), 2);
    }
    return all;
  }

  private AccountId id(Account account) {
    return new AccountId(tables.accounts.find(List.of(account)).get(account));
  }
}
