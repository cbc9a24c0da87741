package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.EndpointCommand;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be sent, and where to. */
@Schema(name = "WebhookEndpointRequest", description = "What is to be sent, and where to.")
record EndpointRequestJson(
    @Schema(description = "Where to: https, at a public address.", example = "https://hooks.example/roost") @NotNull @Size(max = 2000) String url,
    @Schema(description = "For people, at most 200 characters.", example = "Channel manager") @Nullable @Size(max = 200) String description,
    @ArraySchema(schema = @Schema(description = "A type of events.", example = "booking.confirmed"), arraySchema = @Schema(description = "Which events are sent: types of docs/events.md that you may read.")) @NotEmpty @Size(max = 100) List<@NotNull @Size(max = 60) String> types,
    @Schema(description = "Whether they are sent; true unless said otherwise.", example = "true") @Nullable Boolean enabled) {

  EndpointCommand toCommand() {
    return new EndpointCommand(url, Objects.requireNonNullElse(description, ""), EventTypes.of("types", types),
        Objects.requireNonNullElse(enabled, true));
  }
}
