package dev.roost.ledger.application;

import dev.roost.ledger.api.CheckView.Difference;
import dev.roost.ledger.contract.AccountId;
import dev.roost.shared.Currency;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two ways to know a balance, side by side. */
public interface BooksAudit {

  /** The next accounts after that one, each as one moment shows it. */
  List<Reckoning> reckon(@Nullable AccountId after, int atMost);

  /** The sum of all entries in each currency. */
  Map<Currency, BigInteger> sums();

  /** Remembers these differences as open, and all others as resolved. */
  void remember(Collection<Difference> differences);

  /**
   * An account's balance, reckoned twice: debits minus credits.
   *
   * @param running its total and what is not in it yet
   * @param journal the sum of its entries
   */
  record Reckoning(AccountId account, Currency currency, BigInteger running, BigInteger journal) {
  }
}
