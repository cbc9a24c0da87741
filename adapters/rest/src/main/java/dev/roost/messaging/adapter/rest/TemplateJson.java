package dev.roost.messaging.adapter.rest;

import dev.roost.messaging.api.TemplateView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A template as its owner reads it. */
@Schema(name = "MessageTemplate", description = "What you write again and again.")
record TemplateJson(
    @Schema(description = "Names the template.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e26") UUID id,
    @Schema(description = "What you call it.", example = "Arrival") String name,
    @Schema(description = "Its words, with placeholders in braces.", example = "Dear {guest}, welcome!") String text,
    @Schema(description = "When it was made, UTC.", example = "2027-04-01T09:30:00Z") Instant createdAt) {

  static TemplateJson of(TemplateView view) {
    return new TemplateJson(view.id().value(), view.name(), view.text(), view.createdAt());
  }
}
