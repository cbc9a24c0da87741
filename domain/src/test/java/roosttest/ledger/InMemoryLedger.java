package roosttest.ledger;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.ledger.domain.Balances;
import dev.roost.ledger.domain.Journal;
import dev.roost.ledger.domain.JournalTransaction;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The books without a database: one thread, no transactions. */
public final class InMemoryLedger implements Journal, Balances {

  private final Map<Source, JournalTransaction> journal = new LinkedHashMap<>();
  private final Map<Account, Long> totals = new LinkedHashMap<>();
  private final Set<Account> inDoubt = new HashSet<>();
  private int untotalled;

  @Override
  public boolean append(JournalTransaction transaction) {
    if (transaction.reverses() != null
        && all().anyMatch(
            it -> transaction.reverses().equals(it.reverses()) && !it.source().equals(transaction.source()))) {
      throw new IllegalStateException("%s was reversed before".formatted(transaction.reverses()));
    }
    if (journal.putIfAbsent(transaction.source(), transaction) != null) {
      return false;
    }
    for (var entry : transaction.entries()) {
      totals.merge(entry.account(), entry.amount().amount(), Math::addExact);
      untotalled += entry.account().kind().isShared() ? 1 : 0;
    }
    return true;
  }

  @Override
  public Optional<JournalTransaction> find(TransactionId id) {
    return all().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<JournalTransaction> postedFor(Source source) {
    return Optional.ofNullable(journal.get(source));
  }

  @Override
  public Map<Account, Balance> of(Collection<Account> accounts) {
    return accounts.stream().distinct().collect(Collectors.toMap(account -> account,
        account -> new Balance(account, account.balance(totals.getOrDefault(account, 0L)), inDoubt.contains(account))));
  }

  @Override
  public Map<Account, Balance> lock(Collection<Account> accounts) {
    if (accounts.stream().anyMatch(account -> account.kind().isShared())) {
      throw new IllegalArgumentException("Shared accounts are never locked");
    }
    return of(accounts);
  }

  @Override
  public int totalShared(int atMost) {
    int taken = Math.min(atMost, untotalled);
    untotalled -= taken;
    return taken;
  }

  /** Everything that was posted. */
  public Stream<JournalTransaction> all() {
    return journal.values().stream();
  }

  /** From now on a check has found a difference in this account. */
  public void doubt(Account account) {
    inDoubt.add(account);
  }
}
