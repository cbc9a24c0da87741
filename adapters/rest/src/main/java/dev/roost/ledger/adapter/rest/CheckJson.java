package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.CheckView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check found, as clients read it. */
@Schema(name = "LedgerCheck", description = "What a check of the books found.")
record CheckJson(
    @Schema(description = "How many accounts were checked.", example = "1204") int accounts,
    @Schema(description = "Empty where the books are in order.") List<DifferenceJson> differences) {

  static CheckJson of(CheckView view) {
    return new CheckJson(view.accounts(), view.differences().stream().map(DifferenceJson::of).toList());
  }

  /** Books that do not agree. */
  @Schema(name = "LedgerDifference", description = "Books that do not agree: debits minus credits in minor units.")
  record DifferenceJson(
      @Schema(description = "ISO 4217 code.", example = "EUR") String currency,
      @Schema(description = "The account; absent where the currency as a whole does not add up to zero.") @Nullable UUID accountId,
      @Schema(description = "What the account's entries add up to; zero for a whole currency.", example = "-8500") BigInteger expected,
      @Schema(description = "What its running total says; what all entries add up to for a whole currency.", example = "-8501") BigInteger found) {

    static DifferenceJson of(CheckView.Difference view) {
      return new DifferenceJson(view.currency().code(), view.account() == null ? null : view.account().value(),
          view.expected(), view.found());
    }
  }
}
