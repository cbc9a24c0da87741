package dev.roost.ledger.domain;

import dev.roost.ledger.contract.Account;
import dev.roost.shared.Money;
import java.util.Collection;
import java.util.Map;
import org.jmolecules.ddd.annotation.Repository;

/** What accounts hold. */
@Repository
public interface Balances {

  /** What each of the accounts holds now; nothing where an account was never entered on. */
  Map<Account, Balance> of(Collection<Account> accounts);

  /**
   * The same, and nobody else enters on these accounts until the caller's transaction ends. Opens those that are not
   * there, so that there is something to lock. Shared accounts are refused: locking one would make everybody wait.
   */
  Map<Account, Balance> lock(Collection<Account> accounts);

  /** Brings the totals of shared accounts up to date; answers how many entries were added up. */
  int totalShared(int atMost);

  /**
   * What an account holds.
   *
   * @param amount on the side on which the account grows
   * @param inDoubt whether a check found a difference that is not explained yet: then nothing is to be paid out of it
   */
  record Balance(Account account, Money amount, boolean inDoubt) {
  }
}
