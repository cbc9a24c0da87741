package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutReportView;
import dev.roost.payout.api.PayoutReportView.Kind;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a host's earnings in a period. */
@Schema(name = "PayoutReport", description = "What happened to a host's earnings in a period, in one currency.")
record PayoutReportJson(
    @Schema(description = "The first day, as UTC counts it.", example = "2026-12-01") LocalDate from,
    @Schema(description = "The day after the last.", example = "2027-01-01") LocalDate to,
    @Schema(description = "What was released to you.") MoneyJson earned,
    @Schema(description = "What of it was taken back.") MoneyJson takenBack,
    @Schema(description = "What was taken out of payouts because you had to give it back.") MoneyJson netted,
    @Schema(description = "What has arrived on your account.") MoneyJson paid,
    @Schema(description = "What of it has come back from your account.") MoneyJson returned,
    @Schema(description = "All of it, by time.") List<LineJson> lines) {

  static PayoutReportJson of(PayoutReportView view) {
    return new PayoutReportJson(view.from(), view.to(), MoneyJson.of(view.earned()), MoneyJson.of(view.takenBack()),
        MoneyJson.of(view.netted()), MoneyJson.of(view.paid()), MoneyJson.of(view.returned()),
        view.lines().stream().map(LineJson::of).toList());
  }

  /** One thing that happened. */
  @Schema(name = "PayoutReportLine", description = "One thing that happened.")
  record LineJson(
      @Schema(description = "When, UTC.", example = "2026-12-01T09:30:00Z") Instant at,
      @Schema(description = "What.", example = "EARNED") Kind kind,
      @Schema(description = "How much; less than zero for what was taken back, netted, or has come back.") MoneyJson amount,
      @Schema(description = "The booking it is about.") @Nullable UUID bookingId,
      @Schema(description = "The payout it is about.") @Nullable UUID payoutId) {

    static LineJson of(Line line) {
      var booking = line.booking();
      var payout = line.payout();
      return new LineJson(line.at(), line.kind(), MoneyJson.of(line.amount()), booking == null ? null : booking.value(),
          payout == null ? null : payout.value());
    }
  }
}
