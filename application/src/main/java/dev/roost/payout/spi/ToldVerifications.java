package dev.roost.payout.spi;

import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.UserId;

/** Offered to the notification context: what hosts are told of their verification. */
public interface ToldVerifications {

  /** Open where the host has not begun with it. Locks nothing. */
  VerificationStatus statusOf(UserId host);
}
