package dev.roost.booking.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.contract.CancellationPolicy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What would go back if a stay were called off. */
@Schema(name = "Cancellation", description = "What would go back to the guest if the stay were called off, now and"
    + " later. Days count back from the listing's check-in time on its own calendar.")
record CancellationJson(
    @Schema(description = "The booking.") UUID bookingId,
    @Schema(description = "FLEXIBLE: all until 24 hours before check-in, then all but the nights that have begun and one"
        + " more. MODERATE: all until 5 days before, then half of what FLEXIBLE would leave. LIMITED: all until 14 days"
        + " before, half until 7, then nothing. FIRM: all until 30 days before, half until 7, then nothing. STRICT: half"
        + " until 7 days before, then nothing. NON_REFUNDABLE: nothing. Stays of 28 nights and more, whatever the policy:"
        + " all until 30 days before, then all but the nights that have begun and 30 more. Whatever the policy, all goes"
        + " back within 24 hours of a confirmation that came at least 7 days before check-in.", example = "FLEXIBLE") CancellationPolicy policy,
    @Schema(description = "What the stay costs.") MoneyJson total,
    @Schema(description = "If the guest calls it off. The first step holds now, each until the next, the last until"
        + " check-out.") List<RefundStepJson> byGuest,
    @Schema(description = "If the host calls it off: everything before check-in, later the nights that have not begun.") List<RefundStepJson> byHost) {

  /** What goes back from a moment on. */
  @Schema(name = "RefundStep", description = "What goes back from a moment on.")
  record RefundStepJson(
      @Schema(description = "From when, UTC.", example = "2026-12-23T14:00:00Z") Instant from,
      @Schema(description = "What goes back of the price.") RefundJson refund,
      @Schema(description = "What of it comes back as money; the rest was not paid, and would not be owed any more."
          + " Instalments that are due by then are taken to be paid.") MoneyJson comesBack) {
  }
}
