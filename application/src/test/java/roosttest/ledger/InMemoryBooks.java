package roosttest.ledger;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.ledger.spi.AccountBalance;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.ConflictingPosting;
import dev.roost.ledger.spi.Posting;
import dev.roost.ledger.spi.Reversal;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Books for contexts that post: the ledger's own rules, without a database. */
public final class InMemoryBooks implements Books {

  private final InMemoryLedger ledger = new InMemoryLedger();

  @Override
  public PostingOutcome post(Posting posting) {
    return append(JournalTransaction.of(LedgerFixture.newId(), posting.source(), posting.correlation(),
        posting.occurredAt(), posting.description(), posting.entries()));
  }

  @Override
  public PostingOutcome reverse(Reversal reversal) {
    return append(ledger.find(reversal.reversed()).orElseThrow().reverse(LedgerFixture.newId(), reversal.source(),
        reversal.occurredAt(), reversal.description()));
  }

  @Override
  public AccountBalance balance(Account account) {
    return lock(List.of(account)).get(account);
  }

  @Override
  public Map<Account, AccountBalance> lock(Collection<Account> accounts) {
    return ledger.of(accounts).values().stream().collect(Collectors.toMap(it -> it.account(),
        it -> new AccountBalance(it.account(), it.amount(), it.inDoubt())));
  }

  /** A guest's money arrives, whoever has entered it. */
  public void capture(UUID booking, Money amount) {
    ledger.append(LedgerFixture.captured(booking, amount.amount()));
  }

  /** From now on a check has found a difference in this account. */
  public void doubt(Account account) {
    ledger.doubt(account);
  }

  /** What each thing was posted for, in order. */
  public List<String> sources() {
    return ledger.all().map(it -> it.source().value()).toList();
  }

  /** How often something was posted for this purpose. */
  public long posted(String purpose) {
    return ledger.all().filter(it -> it.source().purpose().equals(purpose)).count();
  }

  /** What the one account of a shared kind holds. */
  public Money shared(AccountKind kind) {
    return balance(LedgerFixture.shared(kind)).amount();
  }

  private PostingOutcome append(JournalTransaction transaction) {
    if (ledger.append(transaction)) {
      return new PostingOutcome.Posted(transaction.id());
    }
    var before = ledger.postedFor(transaction.source()).orElseThrow();
    if (!before.entersTheSameAs(transaction)) {
      throw new ConflictingPosting(transaction.source(), before.id());
    }
    return new PostingOutcome.PostedBefore(before.id());
  }

  @Override
  public List<Entry> entries(TransactionId transaction) {
    return ledger.find(transaction).orElseThrow().entries();
  }
}
