package roosttest.ledger;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.application.LedgerLists;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Books with nothing in them but the totals that a test says. */
public final class FakeLedgerLists implements LedgerLists {

  private final Map<@Nullable Instant, List<KindTotal>> totals = new HashMap<>();

  public void totals(@Nullable Instant before, KindTotal... total) {
    totals.put(before, List.of(total));
  }

  @Override
  public List<KindTotal> totals(@Nullable Instant before) {
    return totals.getOrDefault(before, List.of());
  }

  @Override
  public Page<AccountView> accounts(AccountFilter filter, PageRequest page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Optional<AccountView> account(AccountId id) {
    return Optional.empty();
  }

  @Override
  public StatementView statement(AccountView account, Period period, PageRequest page) {
    return new StatementView(account, account.balance(), account.balance(), new Page<>(List.of(), null));
  }

  @Override
  public Optional<TransactionView> transaction(TransactionId id) {
    return Optional.empty();
  }

  @Override
  public Page<TransactionView> transactions(TransactionFilter filter, PageRequest page) {
    return new Page<>(List.of(), null);
  }
}
