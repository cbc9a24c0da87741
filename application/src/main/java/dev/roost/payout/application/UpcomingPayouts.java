package dev.roost.payout.application;

import dev.roost.payout.api.UpcomingPayoutView;
import dev.roost.payout.application.PayoutBooks.Owed;
import dev.roost.payout.application.PayoutSchedule.Look;
import dev.roost.payout.contract.HoldBack;
import dev.roost.payout.domain.Standing;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is paid next: as the books and the host stand now, and as the last look has found. */
@Component
class UpcomingPayouts {

  private final PayoutSchedule schedule;
  private final PayoutBooks books;
  private final HoldBackCheck check;

  UpcomingPayouts(PayoutSchedule schedule, PayoutBooks books, HoldBackCheck check) {
    this.schedule = schedule;
    this.books = books;
    this.check = check;
  }

  List<UpcomingPayoutView> of(UserId host) {
    var standing = check.standing(host);
    return schedule.of(host).stream().map(look -> {
      var owed = books.look(host, look.currency());
      return new UpcomingPayoutView(look.currency(), owed.payable(), owed.receivable(), owed.afterNetting(),
          heldBack(look, standing, owed), look.lookedAt(), look.nextAt());
    }).toList();
  }

  /** Only a look finds out whether there are funds; all else may have changed since. */
  private List<HoldBack> heldBack(Look look, Standing standing, Owed owed) {
    if (owed.afterNetting().amount() <= 0) {
      return List.of();
    }
    var found = new ArrayList<>(check.of(standing, owed));
    if (look.heldBack().contains(HoldBack.NO_FUNDS)) {
      found.add(HoldBack.NO_FUNDS);
    }
    return List.copyOf(found);
  }
}
