package dev.roost.payout.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A host names an account. */
@Schema(name = "NamePayoutAccount", description = "The account that a host wants to be paid to.")
record NameAccountJson(
    @Schema(description = "The provider's name of your account, such as `acct_…` at Stripe; 6 to 255 letters, digits,"
        + " points, hyphens and underscores.", example = "sandbox_account_of_mine") @NotNull @Size(min = 6, max = 255) String account) {
}
