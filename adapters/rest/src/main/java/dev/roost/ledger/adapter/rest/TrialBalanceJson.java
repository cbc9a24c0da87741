package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.TrialBalanceView;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all accounts hold, as clients read it. */
@Schema(name = "TrialBalance", description = "What all accounts of each kind hold together, currency by currency.")
record TrialBalanceJson(
    @Schema(description = "Of what happened before this moment, UTC; absent where everything counts.", example = "2027-01-01T00:00:00Z") @Nullable Instant before,
    @Schema(description = "One for each currency that was ever entered.") List<InCurrencyJson> currencies) {

  static TrialBalanceJson of(TrialBalanceView view) {
    return new TrialBalanceJson(view.before(), view.currencies().stream().map(InCurrencyJson::of).toList());
  }

  /** One currency. */
  @Schema(name = "TrialBalanceInCurrency", description = "One currency: both sides add up to the same.")
  record InCurrencyJson(
      @Schema(description = "ISO 4217 code.", example = "EUR") String currency,
      @Schema(description = "One for each kind of account that was entered on.") List<LineJson> lines,
      @Schema(description = "What the left side adds up to.") MoneyJson debits,
      @Schema(description = "What the right side adds up to.") MoneyJson credits,
      @Schema(description = "Whether both are the same. Where not, the books are wrong.", example = "true") boolean balanced) {

    static InCurrencyJson of(TrialBalanceView.InCurrency view) {
      return new InCurrencyJson(view.currency().code(), view.lines().stream().map(LineJson::of).toList(),
          MoneyJson.of(view.debits()), MoneyJson.of(view.credits()), view.debits().equals(view.credits()));
    }
  }

  /** One kind of account. */
  @Schema(name = "TrialBalanceLine", description = "What all accounts of a kind hold together, on one of the sides.")
  record LineJson(
      @Schema(description = "What the accounts are for.", example = "HOST_PAYABLE") AccountKind account,
      @Schema(description = "On the left side; zero where they hold it on the right.") MoneyJson debit,
      @Schema(description = "On the right side; zero where they hold it on the left.") MoneyJson credit) {

    static LineJson of(TrialBalanceView.Line view) {
      return new LineJson(view.kind(), MoneyJson.of(view.debit()), MoneyJson.of(view.credit()));
    }
  }
}
