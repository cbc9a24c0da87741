package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of a mail. */
@Schema(name = "MailToken", description = "What a mail told, to prove that it was read.")
record MailTokenJson(
    @Schema(description = "The token of the mail.", example = "Zb7hQ0m3XkqG3cQv0f3lq9nQ6v0s0mD3l5w8k1c2r4E") @NotBlank @Size(max = 256) String token) {

  @Override
  public String toString() {
    return "MailTokenJson[]";
  }
}
