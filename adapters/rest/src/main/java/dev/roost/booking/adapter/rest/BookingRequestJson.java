package dev.roost.booking.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guest asks for. */
@Schema(name = "BookingRequest", description = "The stay of a quote.")
record BookingRequestJson(
    @Schema(description = "A quote of your own that has not expired.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") @NotNull UUID quoteId,
    @Schema(description = "For the host. Ways of contact in it are hidden until a stay is agreed.", example = "Is there a cot?") @Size(max = 2_000) @Nullable String message,
    @Schema(description = "The payment provider's token of a card, to pay with at once. Where it is absent, pay by"
        + " `POST /v1/payments/{id}/attempts` until `payment.payBy`. Not looked at where guests pay at the property.", example = "sandbox_card_good") @Size(min = 1, max = 255) @Nullable String paymentMethod,
    @Schema(description = "Whether the guest agrees that the card they pay with is kept by the payment provider, and charged for"
        + " what the quote says is paid later (`payLater`). Must be true where something is.", example = "true") @Nullable Boolean keepCard) {

  /** Whoever has the token may be able to charge the card. */
  @Override
  public String toString() {
    return "BookingRequestJson[%s]".formatted(quoteId);
  }
}
