package dev.roost.identity.api;

import dev.roost.identity.contract.SessionId;
import dev.roost.shared.UserId;
import java.time.Instant;

/**
 * A session as its user sees it.
 *
 * @param lastSeenAt when it was last used, exact to a minute
 * @param expiresAt when it ends, whatever happens; it ends sooner if it is not used
 * @param current whether this is the session that asked
 */
public record SessionView(SessionId id, UserId user, Instant createdAt, Instant lastSeenAt, Instant expiresAt,
    String userAgent, String address, boolean current) {
}
