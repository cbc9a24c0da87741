package dev.roost.payout.application;

import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.domain.Payout;
import dev.roost.shared.Currency;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;

/** What is read of payouts. */
public interface PayoutLists {

  /** Payouts, the newest first. */
  Page<Payout> list(PayoutFilter filter, PageRequest page);

  /** What happened to a host's earnings from one moment up to another, by time. */
  List<Line> report(UserId host, Currency currency, Instant from, Instant to);
}
