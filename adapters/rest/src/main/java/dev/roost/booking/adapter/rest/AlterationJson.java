package dev.roost.booking.adapter.rest;

import dev.roost.booking.adapter.rest.BookingJson.BookingLineJson;
import dev.roost.booking.adapter.rest.BookingJson.BookingPartyJson;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.Side;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alteration as clients read it. */
@Schema(name = "Alteration", description = "What one side of a booking proposes to change of it, and what became of that.")
record AlterationJson(
    @Schema(description = "Names the alteration.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e20") UUID id,
    @Schema(description = "The booking.") UUID bookingId,
    @Schema(description = "PROPOSED: waits for the other side. ACCEPTED: agreed on, the guest has to pay the difference. APPLIED:"
        + " the booking is what was agreed on. DECLINED, WITHDRAWN, EXPIRED: it was not agreed on. FAILED: the difference was"
        + " not paid. LAPSED: the booking ended some other way. Statuses may be added.", example = "PROPOSED") AlterationStatus status,
    @Schema(description = "When it came to its status, UTC.", example = "2026-12-01T09:30:00Z") Instant statusSince,
    @Schema(description = "Who proposed it: GUEST or HOST. The other side answers.", example = "GUEST") Side proposedBy,
    @Schema(description = "What the booking was.") ArrangementJson before,
    @Schema(description = "What it is to become, at a price that holds as long as the proposal does.") ArrangementJson after,
    @Schema(description = "What the guest pays more; negative for what goes back.") MoneyJson difference,
    @Schema(description = "What the host gets more, negative for less. Not for guests.") @Nullable MoneyJson payoutDifference,
    @Schema(description = "What the proposer wrote.", example = "Our flight leaves two days later.") @Nullable String message,
    @Schema(description = "When it was proposed, UTC.", example = "2026-12-01T09:30:00Z") Instant createdAt,
    @Schema(description = "Until when the other side can answer, UTC: 24 hours, but never later than check-in, nor than the"
        + " first night that would change, nor than the end of the stay as it is or would be.", example = "2026-12-02T09:30:00Z") Instant answerBy,
    @Schema(description = "Until when the difference must be paid, UTC; absent where nobody waits for it.", example = "2026-12-01T10:00:00Z") @Nullable Instant payBy,
    @Schema(description = "The payment of the difference: the guest pays by `POST /v1/payments/{id}/attempts`. Absent where"
        + " none was asked for.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") @Nullable UUID paymentId,
    @Schema(description = "What the other side wrote when declining.", example = "We have family over.") @Nullable String answer) {

  /** What a booking is before or after an alteration. */
  @Schema(name = "Arrangement", description = "When, who, and for how much.")
  record ArrangementJson(
      @Schema(description = "The first night.", example = "2026-12-24") LocalDate checkIn,
      @Schema(description = "The day of leaving.", example = "2026-12-27") LocalDate checkOut,
      @Schema(description = "How many nights.", example = "3") int nights,
      BookingPartyJson party,
      @Schema(description = "What the total is made of; the amounts add up to it exactly.") List<BookingLineJson> lines,
      @Schema(description = "What the stay costs.") MoneyJson total,
      @Schema(description = "What the host gets of it. Not for guests.") @Nullable MoneyJson payout) {
  }

  /** What an alteration would change. */
  @Schema(name = "AlterationPreview", description = "What an alteration would change.")
  record PreviewJson(
      @Schema(description = "The booking.") UUID bookingId,
      @Schema(description = "What it is.") ArrangementJson before,
      @Schema(description = "What it would be by the prices of now. Nights that were booked keep their price.") ArrangementJson after,
      @Schema(description = "What the guest would pay more; negative for what would go back.") MoneyJson difference,
      @Schema(description = "What the host would get more, negative for less. Not for guests.") @Nullable MoneyJson payoutDifference,
      @Schema(description = "Until when the other side could answer, if it were proposed now, UTC.", example = "2026-12-02T09:30:00Z") Instant answerBy) {
  }
}
