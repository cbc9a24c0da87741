package dev.roost.payout.application;

import dev.roost.payment.spi.HostTransfers;
import dev.roost.payout.application.PayoutBooks.Owed;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.domain.Standing;
import dev.roost.payout.domain.Standings;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what keeps a host from being paid. The same rules decide and explain. */
@Component
class HoldBackCheck {

  private final Standings standings;
  private final HostTransfers provider;
  private final Minimums minimums;

  HoldBackCheck(Standings standings, HostTransfers provider, Minimums minimums) {
    this.standings = standings;
    this.provider = provider;
    this.minimums = minimums;
  }

  List<HoldBack> of(Standing standing, Owed owed) {
    var found = new ArrayList<>(standing.holdBacks());
    var left = owed.afterNetting();
    if (owed.inDoubt()) {
      found.add(HoldBack.BOOKS_IN_DOUBT);
    }
    if (left.compareTo(minimums.of(left.currency())) < 0) {
      found.add(HoldBack.BELOW_MINIMUM);
    }
    if (provider.step(left.currency()).isEmpty()) {
      found.add(HoldBack.NO_PROVIDER);
    }
    return List.copyOf(found);
  }

  Standing standing(UserId host) {
    return standings.of(host);
  }
}
