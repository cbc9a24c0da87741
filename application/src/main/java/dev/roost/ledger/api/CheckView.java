package dev.roost.ledger.api;

import dev.roost.ledger.contract.AccountId;
import dev.roost.shared.Currency;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the books found.
 *
 * @param accounts how many were checked
 * @param differences none where the books are in order
 */
public record CheckView(int accounts, List<Difference> differences) {

  /**
   * Books that do not agree. Debits minus credits in minor units, of any size: what is wrong need not fit into an amount.
   *
   * @param account absent where all entries in the currency together do not add up to zero
   * @param expected the sum of the account's entries; zero for a whole currency
   * @param found its running total; the sum of all entries for a whole currency
   */
  public record Difference(Currency currency, @Nullable AccountId account, BigInteger expected, BigInteger found) {
  }
}
