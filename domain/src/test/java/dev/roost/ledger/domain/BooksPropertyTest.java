package dev.roost.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.ledger.LedgerFixture.newId;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import roosttest.ledger.AnyEntries;
import roosttest.ledger.InMemoryLedger;

class BooksPropertyTest {

  @Property
  void shouldAddUpToZeroWhateverIsPosted(@ForAll("postings") List<List<Entry>> postings) {
    // given
    var ledger = new InMemoryLedger();
    // when
    postings.forEach(entries -> ledger.append(transaction(entries)));
    // then
    var accounts = new HashSet<Account>();
    ledger.all().forEach(it -> accounts.addAll(it.accounts()));
    var sums = new HashMap<Currency, Money>();
    ledger.of(accounts).forEach((account, balance) -> sums.merge(account.currency(),
        balance.amount().times(account.kind().normalSide().sign()), Money::plus));
    assertThat(sums.values()).allMatch(Money::isZero);
  }

  @Property
  void shouldAddUpToZeroOnceReversed(@ForAll("posting") List<Entry> entries) {
    // given
    var ledger = new InMemoryLedger();
    var transaction = transaction(entries);
    // when
    ledger.append(transaction);
    ledger.append(transaction.reverse(newId(), Source.of("test.reversed", 1), Instant.EPOCH, "Wrong"));
    // then
    assertThat(ledger.of(transaction.accounts()).values()).allMatch(balance -> balance.amount().isZero());
  }

  @Property
  void shouldRefuseWhatDoesNotAddUp(@ForAll("unbalanced") List<Entry> entries) {
    assertThatIllegalArgumentException().isThrownBy(() -> transaction(entries));
  }

  @Provide
  Arbitrary<List<List<Entry>>> postings() {
    return AnyEntries.balanced().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Entry>> posting() {
    return AnyEntries.balanced();
  }

  @Provide
  Arbitrary<List<Entry>> unbalanced() {
    return AnyEntries.unbalanced();
  }

  private static JournalTransaction transaction(List<Entry> entries) {
    return JournalTransaction.of(newId(), Source.of("test.any", UUID.randomUUID()), Correlation.NONE, Instant.EPOCH,
        "Any", entries);
  }
}
