package dev.roost.payout.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.spi.CapturedFunds;
import dev.roost.payment.spi.CapturedFunds.Captured;
import dev.roost.payment.spi.HostTransfers;
import dev.roost.payout.application.Nettings.Netting;
import dev.roost.payout.application.PayoutSchedule.Turn;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferId;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.Draw;
import dev.roost.payout.domain.Draws;
import dev.roost.payout.domain.EarnedStay;
import dev.roost.payout.domain.Earnings;
import dev.roost.payout.domain.Funds;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payout.Order;
import dev.roost.payout.domain.Payouts;
import dev.roost.payout.domain.Transfer;
import dev.roost.platform.Ids;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at what a host is owed in one currency and decides, in one transaction: what they have to give back is netted, and
 * what is left becomes a payout. Payments are locked first, as by whoever gives money back, then the host's accounts; what
 * was sent before is read only then, so that nobody who looks at the same time counts on the same money.
 */
@Service
class PayoutPreparation {

  /** More is paid with the next look, at once. */
  static final int STAYS = 100;
  private static final Duration NOTHING_TO_LOOK_FOR = Duration.ofDays(1);

  private final PayoutBooks books;
  private final CapturedFunds funds;
  private final HostTransfers provider;
  private final HoldBackCheck check;
  private final Earnings earnings;
  private final Payouts payouts;
  private final Nettings nettings;
  private final PayoutSchedule schedule;
  private final TransferWork work;
  private final Ids ids;
  private final Clock clock;
  private final Duration every;

  PayoutPreparation(PayoutBooks books, CapturedFunds funds, HostTransfers provider, HoldBackCheck check,
      Earnings earnings, Payouts payouts, Nettings nettings, PayoutSchedule schedule, TransferWork work, Ids ids,
      Clock clock, @Value("${roost.payout.every:PT1H}") Duration every) {
    this.books = books;
    this.funds = funds;
    this.provider = provider;
    this.check = check;
    this.earnings = earnings;
    this.payouts = payouts;
    this.nettings = nettings;
    this.schedule = schedule;
    this.work = work;
    this.ids = ids;
    this.clock = clock;
    this.every = every;
  }

  @Transactional
  public void look(Turn turn) {
    var stays = earnings.stays(turn.host(), turn.currency(), STAYS);
    var captured = funds.lock(stays);
    var owed = books.lock(turn.host(), turn.currency());
    if (!owed.inDoubt() && !owed.netted().isZero()) {
      net(turn.host(), owed.netted());
    }
    var left = owed.afterNetting();
    if (left.amount() <= 0) {
      schedule.looked(turn, List.of(), NOTHING_TO_LOOK_FOR);
      return;
    }
    var standing = check.standing(turn.host());
    var heldBack = check.of(standing, owed);
    if (!heldBack.isEmpty()) {
      schedule.looked(turn, heldBack, every);
      return;
    }
    pay(turn, left, Objects.requireNonNull(standing.account()), draws(left, stays, captured), stays.size() == STAYS);
  }

  private void net(UserId host, Money amount) {
    var netting = new Netting(ids.next(), host, amount, clock.instant());
    books.net(netting);
    nettings.add(netting);
  }

  private List<Draw> draws(Money left, List<BookingId> stays, List<Captured> captured) {
    var earned = earnings.left(stays, left.currency());
    var sent = payouts.sent(captured.stream().map(Captured::source).toList());
    var nothing = Money.zero(left.currency());
    return Draws.of(left, provider.step(left.currency()).orElseThrow(), stays.stream()
        .map(stay -> new EarnedStay(stay, earned.getOrDefault(stay, nothing), captured.stream()
            .filter(it -> it.booking().equals(stay) && it.left().currency().equals(left.currency()))
            .map(it -> new Funds(it.payment(), it.source(), it.left().minus(sent.getOrDefault(it.source(), nothing))))
            .toList()))
        .toList());
  }

  private void pay(Turn turn, Money owed, AccountToken account, List<Draw> draws, boolean thereAreMoreStays) {
    var sum = draws.stream().map(Draw::amount).reduce(Money.zero(owed.currency()), Money::plus);
    if (sum.isZero()) {
      schedule.looked(turn, List.of(HoldBack.NO_FUNDS), every);
      return;
    }
    var now = clock.instant();
    var id = new PayoutId(ids.next());
    var transfers = draws.stream().map(draw -> transfer(turn.host(), draw, now)).toList();
    payouts.add(Payout.prepare(id, new Order(turn.host(), sum, account, now), transfers));
    transfers.forEach(transfer -> work.plan(transfer.id(), id));
    if (sum.equals(owed)) {
      schedule.looked(turn, List.of(), every);
    } else {
      schedule.looked(turn, thereAreMoreStays ? List.of() : List.of(HoldBack.NO_FUNDS),
          thereAreMoreStays ? Duration.ZERO : every);
    }
  }

  private Transfer transfer(UserId host, Draw draw, Instant now) {
    var id = new TransferId(ids.next());
    return Transfer.of(id, draw, ids.next(), books.prepared(id, host, draw, now));
  }
}
