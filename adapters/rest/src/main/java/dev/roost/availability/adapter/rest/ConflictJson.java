package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.ClosedView.Because;
import dev.roost.availability.api.ConflictView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nights that are taken twice. */
@Schema(name = "CalendarConflict", description = "Nights that a channel says are taken, and that something here has.")
record ConflictJson(
    @Schema(description = "Which channel says so.", example = "airbnb") String channel,
    @Schema(description = "Names its event, as long as the channel has it.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID eventId,
    @Schema(description = "The first night that is taken twice.", example = "2026-12-24") LocalDate from,
    @Schema(description = "The day after the last such night.", example = "2026-12-27") LocalDate to,
    @Schema(description = "The first night of the channel's event.", example = "2026-12-22") LocalDate eventFrom,
    @Schema(description = "The day after its last night.", example = "2026-12-27") LocalDate eventTo,
    @Schema(description = "What has the nights here: RESERVATION, HOLD or BLOCK.", example = "RESERVATION") Because because,
    @Schema(description = "Of a reservation or hold, the booking.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e11") @Nullable UUID bookingId,
    @Schema(description = "Of a block, its note.", example = "Painter") @Nullable String note,
    @Schema(description = "When the event came, UTC.", example = "2026-12-01T09:30:00Z") Instant since) {

  static ConflictJson of(ConflictView view) {
    return new ConflictJson(view.channel().name(), view.event(), view.nights().checkIn(), view.nights().checkOut(),
        view.theirs().checkIn(), view.theirs().checkOut(), view.closed().because(), view.closed().booking(),
        view.closed().note(), view.since());
  }
}
