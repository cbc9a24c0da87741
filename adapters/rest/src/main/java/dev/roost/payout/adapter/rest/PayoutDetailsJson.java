package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutView;
import dev.roost.payout.api.PayoutView.TransferView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payout as administrators read it. */
@Schema(name = "PayoutDetails", description = "A payout with what goes on with it, for administrators.")
record PayoutDetailsJson(
    @Schema(description = "The payout.") PayoutJson payout,
    @Schema(description = "Its host.") UUID hostId,
    @Schema(description = "Why some of it was not sent, in the provider's words.", example = "ACCOUNT_NOT_READY (closed)") @Nullable String failure,
    @Schema(description = "What it is made of; in lists it is left out.") List<AdminTransferJson> transfers) {

  static PayoutDetailsJson of(PayoutView view) {
    return new PayoutDetailsJson(PayoutJson.of(view), view.host().value(), view.failure(),
        view.transfers().stream().map(AdminTransferJson::of).toList());
  }

  /** A part of a payout as administrators read it. */
  @Schema(name = "PayoutTransferDetails", description = "A transfer with what goes on with it.")
  record AdminTransferJson(
      @Schema(description = "The transfer.") PayoutTransferJson transfer,
      @Schema(description = "The payment it is drawn on.") UUID paymentId,
      @Schema(description = "Why it was not sent.", example = "ACCOUNT_NOT_READY (closed)") @Nullable String failure,
      @Schema(description = "When the provider is asked next, UTC; absent where all is known.", example = "2026-12-01T09:30:04Z") @Nullable Instant dueAt,
      @Schema(description = "How often it was asked in vain.", example = "2") @Nullable Integer failures,
      @Schema(description = "What went wrong last.", example = "SocketTimeoutException") @Nullable String error) {

    static AdminTransferJson of(TransferView view) {
      var waiting = view.waiting();
      return new AdminTransferJson(PayoutTransferJson.of(view), view.payment().value(), view.failure(),
          waiting == null ? null : waiting.dueAt(), waiting == null ? null : waiting.failures(),
          waiting == null ? null : waiting.error());
    }
  }
}
