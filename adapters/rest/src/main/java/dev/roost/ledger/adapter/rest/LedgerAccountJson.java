package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.AccountView;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.EntrySide;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as clients read it. */
@Schema(name = "LedgerAccount", description = "An account of the ledger and what it holds.")
record LedgerAccountJson(
    @Schema(description = "Names the account.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "What it is for.", example = "HOST_PAYABLE") AccountKind kind,
    @Schema(description = "ISO 4217 code.", example = "EUR") String currency,
    @Schema(description = "The user or the booking it belongs to; absent where it is shared.") @Nullable UUID owner,
    @Schema(description = "The side on which it grows.", example = "CREDIT") EntrySide normalSide,
    @Schema(description = "What it holds, on the side on which it grows; negative where it holds less than nothing.") MoneyJson balance,
    @Schema(description = "Whether a check found that the books of the account, or of its currency, differ.", example = "false") boolean inDoubt,
    @Schema(description = "When it was first used, UTC.", example = "2026-12-01T09:30:00Z") Instant openedAt) {

  static LedgerAccountJson of(AccountView view) {
    var account = view.account();
    return new LedgerAccountJson(view.id().value(), account.kind(), account.currency().code(), account.owner(),
        account.kind().normalSide(), MoneyJson.of(view.balance()), view.inDoubt(), view.openedAt());
  }
}
