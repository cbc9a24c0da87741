package dev.roost.ledger.application;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.Currency;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is read of the books. */
public interface LedgerLists {

  /** What all accounts of a kind hold, of what happened before that moment; of everything where absent. */
  List<KindTotal> totals(@Nullable Instant before);

  Page<AccountView> accounts(AccountFilter filter, PageRequest page);

  Optional<AccountView> account(AccountId id);

  /** The account's entries by time, with the balances around them. */
  StatementView statement(AccountView account, Period period, PageRequest page);

  Optional<TransactionView> transaction(TransactionId id);

  Page<TransactionView> transactions(TransactionFilter filter, PageRequest page);

  /**
   * What all accounts of a kind and currency hold.
   *
   * @param total debits minus credits
   */
  record KindTotal(AccountKind kind, Currency currency, long total) {
  }
}
