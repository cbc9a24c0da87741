package dev.roost.payout.api;

import dev.roost.payout.contract.PayoutId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.List;

/** What a host sees of their own payouts. Others' payouts are unknown to them. */
public interface HostPayouts {

  /** Payouts, the newest first. */
  Page<PayoutView> list(Actor host, PageRequest page);

  /** One payout, with its transfers and their stays. */
  PayoutView get(Actor host, PayoutId payout);

  /** What is paid next, by currency, and what keeps it back. */
  List<UpcomingPayoutView> upcoming(Actor host);

  /** What happened in a period. */
  PayoutReportView report(Actor host, ReportPeriod period);
}
