package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password, with the token of a mail. */
@Schema(name = "PasswordReset", description = "A new password, with the token of a mail.")
record ResetPasswordJson(
    @Schema(description = "The token of the mail.", example = "Zb7hQ0m3XkqG3cQv0f3lq9nQ6v0s0mD3l5w8k1c2r4E") @NotBlank @Size(max = 256) String token,
    @Schema(description = "At least 10 characters, and none of those that guessing begins with.", example = "analytical engine no. 1", minLength = 10, maxLength = 128) @NotNull @Size(max = 512) String password) {

  @Override
  public String toString() {
    return "ResetPasswordJson[]";
  }
}
