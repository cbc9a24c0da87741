package dev.roost.messaging.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which template. */
@Schema(name = "SendTemplate", description = "Which template of yours is to be filled in.")
record SendTemplateJson(
    @Schema(description = "The template.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e26") @NotNull UUID templateId) {
}
