package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.HostPayouts;
import dev.roost.payout.api.ReportPeriod;
import dev.roost.payout.contract.PayoutId;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.PageJson;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me")
@Tag(name = "Payouts")
class HostPayoutController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final HostPayouts payouts;
  private final Lists lists;

  HostPayoutController(HostPayouts payouts, Lists lists) {
    this.payouts = payouts;
    this.lists = lists;
  }

  @GetMapping("/payouts")
  @Operation(operationId = "listMyPayouts", summary = "List your payouts", description = "The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of payouts.")
  ResponseEntity<PageJson<PayoutJson>> list(Actor host, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, payouts.list(host, page), PayoutJson::of);
  }

  @GetMapping("/payouts/{id}")
  @Operation(operationId = "getMyPayout", summary = "Read a payout of yours", description = "With its transfers and the"
      + " bookings they were earned with.")
  @ApiResponse(responseCode = "200", description = "The payout.")
  WholePayoutJson get(Actor host, @PathVariable UUID id) {
    return WholePayoutJson.of(payouts.get(host, new PayoutId(id)));
  }

  @GetMapping("/upcoming-payouts")
  @Operation(operationId = "getUpcomingPayouts", summary = "Read what you are paid next", description = "For each currency"
      + " you earn in, what is owed, and what holds it back.")
  @ApiResponse(responseCode = "200", description = "One for each currency.")
  List<UpcomingPayoutJson> upcoming(Actor host) {
    return payouts.upcoming(host).stream().map(UpcomingPayoutJson::of).toList();
  }

  @GetMapping("/payout-report")
  @Operation(operationId = "getPayoutReport", summary = "Read what happened to your earnings", description = "At most 366"
      + " days, as UTC counts them.")
  @ApiResponse(responseCode = "200", description = "The report.")
  PayoutReportJson report(Actor host,
      @Parameter(description = "The first day.", example = "2026-12-01") @RequestParam LocalDate from,
      @Parameter(description = "The day after the last.", example = "2027-01-01") @RequestParam LocalDate to,
      @Parameter(description = "ISO 4217 code.", example = "EUR") @RequestParam String currency) {
    return PayoutReportJson.of(payouts.report(host, period(from, to, currency)));
  }

  @GetMapping("/payout-report.csv")
  @Operation(operationId = "getPayoutReportAsCsv", summary = "Read what happened to your earnings, as CSV", description = """
      Columns: at, kind, amount (with a decimal point), currency, booking_id, payout_id. At most 366 days.""")
  @ApiResponse(responseCode = "200", description = "The report.", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  ResponseEntity<String> csv(Actor host,
      @Parameter(description = "The first day.", example = "2026-12-01") @RequestParam LocalDate from,
      @Parameter(description = "The day after the last.", example = "2027-01-01") @RequestParam LocalDate to,
      @Parameter(description = "ISO 4217 code.", example = "EUR") @RequestParam String currency) {
    var report = payouts.report(host, period(from, to, currency));
    return ResponseEntity.ok().contentType(CSV).headers(Attachments.named("payouts.csv"))
        .body(PayoutReportCsv.of(report));
  }

  private static ReportPeriod period(LocalDate from, LocalDate to, String currency) {
    return new ReportPeriod(from, to, MoneyJson.currencyOf("currency", currency));
  }
}
