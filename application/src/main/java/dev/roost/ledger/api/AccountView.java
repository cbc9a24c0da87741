package dev.roost.ledger.api;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountId;
import dev.roost.shared.Money;
import java.time.Instant;

/**
 * An account and what it holds.
 *
 * @param balance on the side on which the account grows
 * @param inDoubt whether a check found a difference that is still there
 */
public record AccountView(AccountId id, Account account, Money balance, boolean inDoubt, Instant openedAt) {
}
