package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.DeliveryDetails;
import dev.roost.notification.api.DeliveryDetails.AttemptView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery with its log. */
@Schema(name = "WebhookDeliveryDetails", description = "A delivery with what was sent and answered.")
record DeliveryDetailsJson(
    @Schema(description = "The delivery.") DeliveryJson delivery,
    @Schema(description = "The body that is sent, the same each time.") String body,
    @Schema(description = "The attempts, the newest first, at most 100.") List<AttemptJson> log) {

  static DeliveryDetailsJson of(DeliveryDetails details) {
    return new DeliveryDetailsJson(DeliveryJson.of(details.delivery()), details.body(),
        details.log().stream().map(AttemptJson::of).toList());
  }

  /** One attempt. */
  @Schema(name = "WebhookAttempt", description = "One attempt to deliver an event.")
  record AttemptJson(
      @Schema(description = "From 1.", example = "1") int number,
      @Schema(description = "When it was sent, UTC.", example = "2026-12-01T09:30:00Z") Instant at,
      @Schema(description = "Where to.", example = "https://hooks.example/roost") String url,
      @Schema(description = "How long it took, in milliseconds.", example = "85") int tookMillis,
      @Schema(description = "The HTTP status of the answer; absent where there was none.", example = "200") @Nullable Integer status,
      @Schema(description = "The beginning of the answer's body, at most 4096 bytes.", example = "ok") String answer,
      @Schema(description = "Why there was no answer.", example = "ConnectException: Connection refused") @Nullable String error) {

    static AttemptJson of(AttemptView view) {
      return new AttemptJson(view.number(), view.at(), view.url(), view.tookMillis(), view.status(), view.answer(),
          view.error());
    }
  }
}
