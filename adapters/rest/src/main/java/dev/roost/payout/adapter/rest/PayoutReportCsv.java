package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutReportView;
import dev.roost.payout.api.PayoutReportView.Line;
import java.util.Objects;
import java.util.stream.Collectors;

/** A payout report for spreadsheets. Nothing in it is written by people, so nothing in it can be a formula. */
final class PayoutReportCsv {

  private PayoutReportCsv() {
  }

  static String of(PayoutReportView report) {
    return report.lines().stream().map(PayoutReportCsv::of)
        .collect(Collectors.joining("", "at,kind,amount,currency,booking_id,payout_id\r\n", ""));
  }

  private static String of(Line line) {
    return "%s,%s,%s,%s,%s,%s\r\n".formatted(line.at(), line.kind(), line.amount().major().toPlainString(),
        line.amount().currency(), Objects.toString(line.booking(), ""), Objects.toString(line.payout(), ""));
  }
}
