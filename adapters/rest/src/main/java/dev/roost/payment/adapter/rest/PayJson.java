package dev.roost.payment.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a guest pays with. */
@Schema(name = "PaymentAttempt", description = "What to pay with.")
record PayJson(
    @Schema(description = "The provider's token of a card; Roost never sees the card itself.", example = "sandbox_card_good") @NotBlank @Size(max = 255) String paymentMethod,
    @Schema(description = "Whether the guest agrees that this card is kept and charged for later instalments, instead of the one"
        + " before. Where it is absent, it is charged this once.", example = "true") @Nullable Boolean keepCard) {

  /** Whoever has the token may be able to charge the card. */
  @Override
  public String toString() {
    return "PayJson[hidden]";
  }
}
