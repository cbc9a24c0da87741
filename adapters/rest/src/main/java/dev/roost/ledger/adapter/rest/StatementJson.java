package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.StatementView;
import dev.roost.ledger.contract.EntrySide;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.PageJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement as clients read it. */
@Schema(name = "LedgerStatement", description = "One page of what happened on an account in a period. Balances are on the"
    + " side on which the account grows.")
record StatementJson(
    @Schema(description = "The account, with what it holds now.") LedgerAccountJson account,
    @Schema(description = "What it held when the period began.") MoneyJson opening,
    @Schema(description = "What it held when the period ended; what it holds now where the period has no end.") MoneyJson closing,
    @Schema(description = "The entries of this page, by the time at which they happened.") List<StatementLineJson> items,
    @Schema(description = "Send it as `cursor` to get the next page; absent on the last one.", example = "AZoPDntxfR6cOg8rTG2OEJ7q1w") @Nullable String next) {

  static StatementJson of(StatementView view, PageJson<StatementLineJson> page) {
    return new StatementJson(LedgerAccountJson.of(view.account()), MoneyJson.of(view.opening()),
        MoneyJson.of(view.closing()), page.items(), page.next());
  }

  /** One entry of a statement. */
  @Schema(name = "LedgerStatementLine", description = "One entry on the account.")
  record StatementLineJson(
      @Schema(description = "The transaction it is part of.") UUID transactionId,
      @Schema(description = "When it happened, UTC.", example = "2026-12-01T09:30:00Z") Instant occurredAt,
      @Schema(description = "Why it was posted.", example = "payment.captured") String purpose,
      @Schema(description = "What happened, for people.", example = "The guest paid") String description,
      @Schema(description = "The side it is on.", example = "CREDIT") EntrySide side,
      @Schema(description = "How much.") MoneyJson amount,
      @Schema(description = "What the account held after it.") MoneyJson balance) {

    static StatementLineJson of(StatementView.Line line) {
      return new StatementLineJson(line.transaction().value(), line.occurredAt(), line.source().purpose(),
          line.description(), line.entry().side(), MoneyJson.of(line.entry().size()), MoneyJson.of(line.balance()));
    }
  }
}
