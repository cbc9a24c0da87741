package dev.roost.messaging.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A message to be written. */
@Schema(name = "WriteMessage", description = "What you want to say.")
record WriteMessageJson(
    @Schema(description = "1 to 4,000 characters.", example = "There is one, to the third floor.") @NotBlank @Size(max = 8_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String text) {
}
