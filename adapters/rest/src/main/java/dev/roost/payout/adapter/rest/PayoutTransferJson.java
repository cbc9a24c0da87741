package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutView.TransferView;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a payout. */
@Schema(name = "PayoutTransfer", description = "A part of a payout: what was earned with one stay.")
record PayoutTransferJson(
    @Schema(description = "Names the transfer.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") UUID id,
    @Schema(description = "The booking it was earned with.") UUID bookingId,
    @Schema(description = "How much.") MoneyJson amount,
    @Schema(description = "SENDING: on its way. SENT: it has arrived. FAILED: it is owed again.", example = "SENT") TransferStatus status,
    @Schema(description = "What of it has come back, and is owed again.") MoneyJson returned,
    @Schema(description = "The provider's name of it, once it was sent.", example = "tr_1Nv0FG") @Nullable String reference) {

  static PayoutTransferJson of(TransferView view) {
    return new PayoutTransferJson(view.id().value(), view.booking().value(), MoneyJson.of(view.amount()), view.status(),
        MoneyJson.of(view.returned()), view.reference());
  }
}
