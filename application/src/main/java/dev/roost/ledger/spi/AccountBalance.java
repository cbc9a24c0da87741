package dev.roost.ledger.spi;

import dev.roost.ledger.contract.Account;
import dev.roost.shared.Money;

/**
 * What an account holds.
 *
 * @param amount on the side on which the account grows: more than zero is the usual
 * @param inDoubt whether a check found the books of this account or its currency to differ: pay nothing out then
 */
public record AccountBalance(Account account, Money amount, boolean inDoubt) {
}
