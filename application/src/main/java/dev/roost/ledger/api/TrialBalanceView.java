package dev.roost.ledger.api;

import dev.roost.ledger.contract.AccountKind;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts hold, on either side.
 *
 * @param before of what happened before that moment; of everything where absent
 * @param currencies in the order of their codes
 */
public record TrialBalanceView(@Nullable Instant before, List<InCurrency> currencies) {

  /** Both sides add up to the same, or the books are wrong. */
  public record InCurrency(Currency currency, List<Line> lines, Money debits, Money credits) {
  }

  /** What all accounts of a kind hold together: on one side, nothing on the other. */
  public record Line(AccountKind kind, Money debit, Money credit) {
  }
}
