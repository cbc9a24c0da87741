package dev.roost.ledger.contract;

import dev.roost.ledger.contract.AccountKind.Ownership;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.util.Comparator;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * An account of the ledger: its name is all of it.
 *
 * @param kind what it is for
 * @param currency of all its entries
 * @param owner the user or the booking, as the kind says; absent where the kind is shared
 */
@ValueObject
public record Account(AccountKind kind, Currency currency, @Nullable UUID owner) implements Comparable<Account> {

  private static final Comparator<Account> ORDER = Comparator.comparing(Account::kind)
      .thenComparing(account -> account.currency().code())
      .thenComparing(Account::owner, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Account {
    if (kind.isShared() != (owner == null)) {
      throw new IllegalArgumentException(kind.isShared()
          ? "%s is nobody's own, not of %s".formatted(kind, owner)
          : "%s needs the %s it belongs to".formatted(kind, kind.ownership()));
    }
  }

  /** The one account of a kind that is shared. */
  public static Account shared(AccountKind kind, Currency currency) {
    return new Account(kind, currency, null);
  }

  public static Account ofUser(AccountKind kind, UserId user, Currency currency) {
    mustBelongTo(kind, Ownership.USER);
    return new Account(kind, currency, user.value());
  }

  public static Account ofBooking(AccountKind kind, UUID booking, Currency currency) {
    mustBelongTo(kind, Ownership.BOOKING);
    return new Account(kind, currency, booking);
  }

  /** What debits minus credits mean on the side on which this account grows. */
  public Money balance(long debitsMinusCredits) {
    return Money.of(Math.multiplyExact(kind.normalSide().sign(), debitsMinusCredits), currency);
  }

  @Override
  public int compareTo(Account other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return owner == null ? kind + " " + currency : kind + " of " + owner + " " + currency;
  }

  private static void mustBelongTo(AccountKind kind, Ownership ownership) {
    if (kind.ownership() != ownership) {
      throw new IllegalArgumentException(
          "%s belongs to a %s, not to a %s".formatted(kind, kind.ownership(), ownership));
    }
  }
}
