package dev.roost.payout.application;

import dev.roost.payment.contract.EarningsReleased;
import dev.roost.payout.domain.Earning;
import dev.roost.payout.domain.Earnings;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps what was released as a source of payouts. */
@Component
class EarningsListener {

  private final Earnings earnings;
  private final PayoutSchedule schedule;
  private final Duration every;

  EarningsListener(Earnings earnings, PayoutSchedule schedule, @Value("${roost.payout.every:PT1H}") Duration every) {
    this.earnings = earnings;
    this.schedule = schedule;
    this.every = every;
  }

  @ApplicationModuleListener(id = "payout.earnings-released")
  void on(EarningsReleased event) {
    earnings.add(new Earning(event.booking(), event.change(), event.host(), event.amount(), event.at()));
    schedule.plan(event.host(), event.amount().currency(), every);
  }
}
