package dev.roost.payout.application;

import dev.roost.payout.contract.HoldBack;
import dev.roost.shared.Currency;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose earnings are looked at when, one row for each host and currency. Any number of nodes may look; time is the
 * database's.
 */
public interface PayoutSchedule {

  /** Something was earned: it is looked at once this time has passed since the last look, at once where there was none. */
  void plan(UserId host, Currency currency, Duration sinceLastLook);

  /** Something has changed that kept the host from being paid: all their currencies are looked at now. */
  void wake(UserId host);

  /** Takes what is due, the longest due first: it is the caller's for the lease, then somebody else looks. */
  List<Turn> claim(int atMost, Duration lease);

  /** Was looked at; the next look comes after that time, or at once where it was woken meanwhile. */
  void looked(Turn turn, List<HoldBack> heldBack, Duration next);

  /** What was found at the last looks, by currency. */
  List<Look> of(UserId host);

  /**
   * A host's turn in one currency.
   *
   * @param until when the lease ends, as the store counts
   */
  record Turn(UserId host, Currency currency, Instant until) {
  }

  /**
   * The last look.
   *
   * @param heldBack what kept the host from being paid then
   * @param lookedAt absent where nobody has looked yet, UTC
   * @param nextAt when it is looked at next, UTC
   */
  record Look(Currency currency, List<HoldBack> heldBack, @Nullable Instant lookedAt, Instant nextAt) {

    public Look {
      heldBack = List.copyOf(heldBack);
    }
  }
}
