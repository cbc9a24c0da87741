package dev.roost.payout.api;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a host stands, for administrators.
 *
 * @param version of the freeze
 * @param frozen whether their payouts are on hold
 * @param frozenBy who changed that last
 * @param upcoming what is paid next, and what keeps it back
 */
public record PayeeView(UserId host, long version, VerificationStatus verification, PayoutAccountView account,
    boolean frozen, @Nullable String reason, @Nullable UserId frozenBy, @Nullable Instant frozenAt,
    List<UpcomingPayoutView> upcoming) {

  public PayeeView {
    upcoming = List.copyOf(upcoming);
  }
}
