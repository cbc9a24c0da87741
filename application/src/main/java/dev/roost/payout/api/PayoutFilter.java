package dev.roost.payout.api;

import dev.roost.payout.contract.PayoutStatus;
import dev.roost.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which payouts to list.
 *
 * @param status any where absent
 * @param host of any where absent
 */
public record PayoutFilter(@Nullable PayoutStatus status, @Nullable UserId host) {
}
