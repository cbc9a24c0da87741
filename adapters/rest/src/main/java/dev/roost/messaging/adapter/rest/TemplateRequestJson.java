package dev.roost.messaging.adapter.rest;

import dev.roost.messaging.api.TemplateCommand;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a template is to be. */
@Schema(name = "MessageTemplateRequest", description = "What a template is to be.")
record TemplateRequestJson(
    @Schema(description = "What you call it, one line of 1 to 100 characters.", example = "Arrival") @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String name,
    @Schema(description = "Its words, 1 to 4,000 characters, with placeholders: {guest}, {host}, {listing}, {checkIn}, {checkOut}, {nights}, {guests}, {checkInTime}, {checkOutTime}, {address}.", example = "Dear {guest}, welcome!") @NotBlank @Size(max = 8_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String text) {

  TemplateCommand toCommand() {
    return new TemplateCommand(name, text);
  }
}
