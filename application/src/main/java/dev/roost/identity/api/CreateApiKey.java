package dev.roost.identity.api;

import dev.roost.shared.Actor.Scope;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user wants a key for an integration.
 *
 * @param name what the user calls it, 1 to 80 characters
 * @param scopes what it may be used for, at least one
 * @param expiresAt when it ends; absent for one that lasts until it is revoked
 */
public record CreateApiKey(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {

  public CreateApiKey {
    scopes = Set.copyOf(scopes);
  }
}
