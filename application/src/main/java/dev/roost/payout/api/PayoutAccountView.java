package dev.roost.payout.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A host's account as it is shown.
 *
 * @param account its last characters; absent where there is none
 * @param namedAt when the host named it, UTC
 * @param refused whether the provider does not take it
 */
public record PayoutAccountView(long version, @Nullable String account, @Nullable Instant namedAt, boolean refused) {
}
