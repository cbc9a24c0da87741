package dev.roost.identity.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A mail address, for asking that a mail be sent there. */
@Schema(name = "EmailAddress", description = "Where a mail is to go.")
record EmailJson(
    @Schema(description = "The mail address; letter case does not matter.", example = "ada@example.org") @NotBlank @Size(max = 254) String email) {
}
