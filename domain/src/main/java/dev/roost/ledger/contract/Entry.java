package dev.roost.ledger.contract;

import dev.roost.shared.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One line of a journal transaction.
 *
 * @param amount positive for a debit, negative for a credit, never zero; in the account's currency
 */
@ValueObject
public record Entry(Account account, Money amount) {

  public Entry {
    if (amount.isZero()) {
      throw new IllegalArgumentException("An entry of nothing on %s says nothing".formatted(account));
    }
    if (!amount.currency().equals(account.currency())) {
      throw new IllegalArgumentException("%s cannot be entered on %s".formatted(amount, account));
    }
  }

  /**
   * An entry on the left.
   *
   * @param amount more than zero
   */
  public static Entry debit(Account account, Money amount) {
    return new Entry(account, positive(amount));
  }

  /**
   * An entry on the right.
   *
   * @param amount more than zero
   */
  public static Entry credit(Account account, Money amount) {
    return new Entry(account, positive(amount).negated());
  }

  public EntrySide side() {
    return amount.isNegative() ? EntrySide.CREDIT : EntrySide.DEBIT;
  }

  /** The amount without its side. */
  public Money size() {
    return amount.isNegative() ? amount.negated() : amount;
  }

  /** The same on the other side. */
  public Entry opposite() {
    return new Entry(account, amount.negated());
  }

  private static Money positive(Money amount) {
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("Say the side instead of %s".formatted(amount));
    }
    return amount;
  }
}
