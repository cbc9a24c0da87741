package dev.roost.payment.adapter.rest;

import dev.roost.payment.api.CustomerActionView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a guest's client needs to finish a payment with the provider. */
@Schema(name = "CustomerActionNeeded", description = "What the guest's client needs to let the guest approve the payment"
    + " with the provider.")
record CustomerActionNeededJson(
    @Schema(description = "Whose client library understands the secret.", example = "sandbox") String provider,
    @Schema(description = "The provider's name of the attempt.", example = "pay_8a1b") String reference,
    @Schema(description = "Lets whoever has it finish this payment. Do not store or log it.", example = "pay_8a1b_secret_5f0c2d") String clientSecret,
    @Schema(description = "Where to send the guest instead, if the provider says so.") @Nullable URI redirect) {

  static CustomerActionNeededJson of(CustomerActionView action) {
    return new CustomerActionNeededJson(action.provider(), action.reference(), action.clientSecret(),
        action.redirect());
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "CustomerActionNeededJson[%s]".formatted(reference);
  }
}
