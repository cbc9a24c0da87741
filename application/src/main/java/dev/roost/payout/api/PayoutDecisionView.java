package dev.roost.payout.api;

import dev.roost.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator did about a host's payouts.
 *
 * @param action such as FREEZE
 * @param reason absent where none was asked for
 */
public record PayoutDecisionView(UserId host, String action, UserId by, Instant at, @Nullable String reason) {
}
