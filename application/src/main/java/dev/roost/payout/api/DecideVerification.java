package dev.roost.payout.api;

import dev.roost.shared.UserId;

/**
 * An administrator says no.
 *
 * @param reason told to the host, 1 to 500 characters
 */
public record DecideVerification(UserId host, String reason, long expectedVersion) {
}
