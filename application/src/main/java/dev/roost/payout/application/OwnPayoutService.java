package dev.roost.payout.application;

import dev.roost.payout.api.HostPayouts;
import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.api.PayoutReportView;
import dev.roost.payout.api.PayoutReportView.Kind;
import dev.roost.payout.api.PayoutReportView.Line;
import dev.roost.payout.api.PayoutView;
import dev.roost.payout.api.ReportPeriod;
import dev.roost.payout.api.UpcomingPayoutView;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.domain.Payouts;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Money;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OwnPayoutService implements HostPayouts {

  private final Payouts payouts;
  private final PayoutLists lists;
  private final UpcomingPayouts upcoming;

  OwnPayoutService(Payouts payouts, PayoutLists lists, UpcomingPayouts upcoming) {
    this.payouts = payouts;
    this.lists = lists;
    this.upcoming = upcoming;
  }

  @Override
  public Page<PayoutView> list(Actor host, PageRequest page) {
    return lists.list(new PayoutFilter(null, Hosts.mustRead(host)), page).map(PayoutViews::listed);
  }

  @Override
  public PayoutView get(Actor host, PayoutId payout) {
    var user = Hosts.mustRead(host);
    return payouts.find(payout).filter(it -> it.order().host().equals(user)).map(PayoutViews::whole)
        .orElseThrow(() -> new Refused(new NotFound("payout", payout.toString())));
  }

  @Override
  public List<UpcomingPayoutView> upcoming(Actor host) {
    return upcoming.of(Hosts.mustRead(host));
  }

  @Override
  public PayoutReportView report(Actor host, ReportPeriod period) {
    var user = Hosts.mustRead(host);
    var lines = lists.report(user, period.currency(), startOf(period.from()), startOf(period.to()));
    return new PayoutReportView(period.from(), period.to(), period.currency(), sum(lines, Kind.EARNED, period),
        sum(lines, Kind.TAKEN_BACK, period).negated(), sum(lines, Kind.NETTED, period).negated(),
        sum(lines, Kind.PAID, period), sum(lines, Kind.RETURNED, period).negated(), lines);
  }

  private static Money sum(List<Line> lines, Kind kind, ReportPeriod period) {
    return lines.stream().filter(line -> line.kind() == kind).map(Line::amount)
        .reduce(Money.zero(period.currency()), Money::plus);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
