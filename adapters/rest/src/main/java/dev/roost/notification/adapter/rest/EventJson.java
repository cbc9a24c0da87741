package dev.roost.notification.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roost.notification.api.EventView;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as those outside read it. */
@Schema(name = "Event", description = "Something that happened. It says that it did, and to what; read the thing itself for the"
    + " rest. Which types there are and what each tells: docs/events.md.")
record EventJson(
    @Schema(description = "Names the event, here and wherever else it is told.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "What happened.", example = "booking.confirmed") String type,
    @Schema(description = "Of what is told. It grows by members without being another one.", example = "1") int version,
    @Schema(description = "When it happened, UTC. Not the order: that is the one of the list.", example = "2026-12-01T09:30:00Z") Instant timestamp,
    @Schema(description = "What it is about.") DataJson data) {

  static EventJson of(EventView view) {
    return new EventJson(view.id().value(), view.type().code(), EventType.VERSION, view.at(),
        DataJson.of(view.data()));
  }

  /** What an event is about. */
  @Schema(name = "EventData", description = "What an event is about; each type has some of these.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DataJson(
      @Schema(description = "The listing.") @Nullable UUID listingId,
      @Schema(description = "The booking.") @Nullable UUID bookingId,
      @Schema(description = "The alteration of the booking.") @Nullable UUID alterationId,
      @Schema(description = "The payment of the booking.") @Nullable UUID paymentId,
      @Schema(description = "The refund of the payment.") @Nullable UUID refundId,
      @Schema(description = "The dispute over the payment.") @Nullable UUID disputeId,
      @Schema(description = "The payout.") @Nullable UUID payoutId,
      @Schema(description = "The conversation.") @Nullable UUID conversationId,
      @Schema(description = "The message.") @Nullable UUID messageId,
      @Schema(description = "The status that it led to.", example = "CONFIRMED") @Nullable String status) {

    static DataJson of(EventData data) {
      return new DataJson(data.listing(), data.booking(), data.alteration(), data.payment(), data.refund(),
          data.dispute(), data.payout(), data.conversation(), data.message(), data.status());
    }
  }
}
