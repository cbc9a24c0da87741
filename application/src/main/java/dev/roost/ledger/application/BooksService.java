package dev.roost.ledger.application;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.Balances;
import dev.roost.ledger.domain.Balances.Balance;
import dev.roost.ledger.domain.Journal;
import dev.roost.ledger.domain.JournalTransaction;
import dev.roost.ledger.spi.AccountBalance;
import dev.roost.ledger.spi.Books;
import dev.roost.ledger.spi.ConflictingPosting;
import dev.roost.ledger.spi.Posting;
import dev.roost.ledger.spi.Reversal;
import dev.roost.platform.Ids;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class BooksService implements Books {

  private final Journal journal;
  private final Balances balances;
  private final Ids ids;

  BooksService(Journal journal, Balances balances, Ids ids) {
    this.journal = journal;
    this.balances = balances;
    this.ids = ids;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public PostingOutcome post(Posting posting) {
    return append(JournalTransaction.of(newId(), posting.source(), posting.correlation(), posting.occurredAt(),
        posting.description(), posting.entries()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public PostingOutcome reverse(Reversal reversal) {
    var reversed = journal.find(reversal.reversed()).orElseThrow(
        () -> new IllegalArgumentException("There is no transaction %s to reverse".formatted(reversal.reversed())));
    return append(reversed.reverse(newId(), reversal.source(), reversal.occurredAt(), reversal.description()));
  }

  @Override
  @Transactional(readOnly = true)
  public AccountBalance balance(Account account) {
    return told(Objects.requireNonNull(balances.of(List.of(account)).get(account)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<Account, AccountBalance> lock(Collection<Account> accounts) {
    var locked = new HashMap<Account, AccountBalance>();
    balances.lock(accounts).forEach((account, balance) -> locked.put(account, told(balance)));
    return Map.copyOf(locked);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> entries(TransactionId transaction) {
    return journal.find(transaction).map(JournalTransaction::entries)
        .orElseThrow(() -> new IllegalArgumentException("There is no transaction " + transaction));
  }

  private PostingOutcome append(JournalTransaction transaction) {
    if (journal.append(transaction)) {
      return new PostingOutcome.Posted(transaction.id());
    }
    var before = journal.postedFor(transaction.source()).orElseThrow(
        () -> new IllegalStateException("%s is taken, and by nobody".formatted(transaction.source())));
    if (!before.entersTheSameAs(transaction) || !Objects.equals(before.reverses(), transaction.reverses())) {
      throw new ConflictingPosting(transaction.source(), before.id());
    }
    return new PostingOutcome.PostedBefore(before.id());
  }

  private TransactionId newId() {
    return new TransactionId(ids.next());
  }

  private static AccountBalance told(Balance balance) {
    return new AccountBalance(balance.account(), balance.amount(), balance.inDoubt());
  }
}
