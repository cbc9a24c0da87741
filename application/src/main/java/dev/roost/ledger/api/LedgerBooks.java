package dev.roost.ledger.api;

import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The books, as administrators read them. */
public interface LedgerBooks {

  /**
   * What all accounts of each kind hold, currency by currency.
   *
   * @param before of what happened before that moment only; of everything where absent
   */
  TrialBalanceView trialBalance(Actor admin, @Nullable Instant before);

  /** Accounts with what they hold, the oldest first. */
  Page<AccountView> accounts(Actor admin, AccountFilter filter, PageRequest page);

  /** The entries on an account in the order in which they happened. */
  StatementView statement(Actor admin, AccountId account, Period period, PageRequest page);

  TransactionView transaction(Actor admin, TransactionId transaction);

  /** Transactions in the order in which they were posted. */
  Page<TransactionView> transactions(Actor admin, TransactionFilter filter, PageRequest page);

  /**
   * Checks the running totals against the entries, and the entries against zero. What differs is remembered until a later
   * check finds it in order; nothing is paid out of it meanwhile.
   */
  CheckView check(Actor actor);
}
