package dev.roost.payout.api;

import dev.roost.shared.UserId;

/**
 * An administrator puts a host's payouts on hold, or takes them off it.
 *
 * @param reason for other administrators and auditors, 1 to 500 characters
 */
public record FreezePayouts(UserId host, boolean frozen, String reason, long expectedVersion) {
}
