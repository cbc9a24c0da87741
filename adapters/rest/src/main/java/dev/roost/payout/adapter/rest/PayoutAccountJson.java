package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutAccountView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A host's account as it is shown. */
@Schema(name = "PayoutAccount", description = "Where a host is paid to.")
record PayoutAccountJson(
    @Schema(description = "The last characters of the account; absent where there is none.", example = "…n3Xk") @Nullable String account,
    @Schema(description = "When it was named, UTC.", example = "2026-12-01T09:30:00Z") @Nullable Instant namedAt,
    @Schema(description = "Whether the provider does not take it: name another one, or the same again once it is in order.", example = "false") boolean refused) {

  static PayoutAccountJson of(PayoutAccountView view) {
    return new PayoutAccountJson(view.account(), view.namedAt(), view.refused());
  }
}
