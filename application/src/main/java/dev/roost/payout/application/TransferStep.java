package dev.roost.payout.application;

import dev.roost.payment.spi.HostTransfers;
import dev.roost.payment.spi.HostTransfers.HostTransfer;
import dev.roost.payment.spi.HostTransfers.Outcome;
import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Payout.Order;
import dev.roost.payout.domain.Payouts;
import dev.roost.payout.domain.Standings;
import dev.roost.payout.domain.Transfer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One transfer: asks the provider outside transactions, then stores what is known in one. */
@Component
class TransferStep {

  /** Providers may forget keys after a day: what is unknown for so long is looked up before it is asked for again. */
  private static final Duration KEY_AGE = Duration.ofHours(20);
  /** A provider may replay a failure under its key for ever, so looking comes after some tries too. */
  private static final int TRIES = 4;

  private final Payouts payouts;
  private final HostTransfers provider;
  private final Standings standings;
  private final PayoutBooks books;
  private final TransferResults results;
  private final Clock clock;

  TransferStep(Payouts payouts, HostTransfers provider, Standings standings, PayoutBooks books,
      TransferResults results, Clock clock) {
    this.payouts = payouts;
    this.provider = provider;
    this.standings = standings;
    this.books = books;
    this.results = results;
    this.clock = clock;
  }

  void run(Claim claim) {
    var payout = payouts.find(claim.payout()).orElseThrow();
    var transfer = payout.transfer(claim.transfer());
    if (!transfer.isOpen()) {
      results.known(claim);
      return;
    }
    var heldBack = heldBack(payout.order());
    if (heldBack.isEmpty()) {
      results.store(claim, isOld(claim) ? look(claim, payout, transfer) : provider.send(facts(payout, transfer)));
    } else {
      // Not to be begun any more; where it may have been begun, it is looked for.
      var found = claim.isFirst() ? new Outcome.Absent() : look(claim, payout, transfer);
      results.store(claim, found instanceof Outcome.Absent ? calledOff(heldBack) : found);
    }
  }

  /** What has happened since the payout was decided. */
  private List<HoldBack> heldBack(Order order) {
    var standing = standings.of(order.host());
    var found = new ArrayList<>(standing.holdBacks());
    if (found.isEmpty() && !order.account().equals(standing.account())) {
      found.add(HoldBack.NO_ACCOUNT);
    }
    if (books.look(order.host(), order.amount().currency()).inDoubt()) {
      found.add(HoldBack.BOOKS_IN_DOUBT);
    }
    return List.copyOf(found);
  }

  private Outcome look(Claim claim, Payout payout, Transfer transfer) {
    return provider.lookUp(facts(payout, transfer), claim.firstTried(), claim.lastTried());
  }

  private boolean isOld(Claim claim) {
    return claim.failures() >= TRIES || claim.firstTried().plus(KEY_AGE).isBefore(clock.instant());
  }

  private static Outcome calledOff(List<HoldBack> heldBack) {
    return new Outcome.Refused(false, "held back: " + heldBack.getFirst());
  }

  /** The same facts for the same key, whoever asks. */
  private static HostTransfer facts(Payout payout, Transfer transfer) {
    var draw = transfer.draw();
    return new HostTransfer(transfer.key(), draw.payment(), draw.source(), payout.order().account().value(),
        draw.amount(), "Payout " + payout.id());
  }
}
