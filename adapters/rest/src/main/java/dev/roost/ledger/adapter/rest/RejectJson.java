package dev.roost.ledger.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Words for the one who proposed it. */
@Schema(name = "RejectLedgerAdjustment", description = "Why a proposal is turned down.")
record RejectJson(
    @Schema(description = "For the one who proposed it.", example = "This was put right in June.") @Size(min = 1, max = 500) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") @Nullable String note) {
}
