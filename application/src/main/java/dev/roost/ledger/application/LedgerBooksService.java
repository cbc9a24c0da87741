package dev.roost.ledger.application;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.api.CheckView;
import dev.roost.ledger.api.LedgerBooks;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TransactionView;
import dev.roost.ledger.api.TrialBalanceView;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
class LedgerBooksService implements LedgerBooks {

  private static final String READ = "read the books";

  private final LedgerLists lists;
  private final BooksCheck check;

  LedgerBooksService(LedgerLists lists, BooksCheck check) {
    this.lists = lists;
    this.check = check;
  }

  @Override
  @Transactional(readOnly = true)
  public TrialBalanceView trialBalance(Actor admin, @Nullable Instant before) {
    Administrators.mustBeOne(admin, READ);
    Period.mustBeKnown("before", before);
    return TrialBalances.of(before, lists.totals(before));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<AccountView> accounts(Actor admin, AccountFilter filter, PageRequest page) {
    Administrators.mustBeOne(admin, READ);
    return lists.accounts(filter, page);
  }

  /** Repeatable read, so that the balances around the lines are of the same moment as the lines. */
  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public StatementView statement(Actor admin, AccountId account, Period period, PageRequest page) {
    Administrators.mustBeOne(admin, READ);
    var found = lists.account(account)
        .orElseThrow(() -> new Refused(new NotFound("account", account.toString())));
    return lists.statement(found, period, page);
  }

  @Override
  @Transactional(readOnly = true)
  public TransactionView transaction(Actor admin, TransactionId transaction) {
    Administrators.mustBeOne(admin, READ);
    return lists.transaction(transaction)
        .orElseThrow(() -> new Refused(new NotFound("transaction", transaction.toString())));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<TransactionView> transactions(Actor admin, TransactionFilter filter, PageRequest page) {
    Administrators.mustBeOne(admin, READ);
    return lists.transactions(filter, page);
  }

  /** Not in one transaction: each batch of accounts is looked at by itself. */
  @Override
  public CheckView check(Actor actor) {
    if (!actor.isSystem()) {
      Administrators.mustBeOne(actor, "check the books");
    }
    return check.run();
  }
}
