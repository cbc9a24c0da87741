package dev.roost.identity.api;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.shared.Actor.Scope;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as its user sees it.
 *
 * @param hint how the key begins, to tell it from others
 * @param lastUsedAt exact to a minute; absent where it was never used
 * @param expiresAt absent for one that lasts until it is revoked
 */
public record ApiKeyView(ApiKeyId id, String name, String hint, Set<Scope> scopes, Instant createdAt,
    @Nullable Instant lastUsedAt, @Nullable Instant expiresAt) {

  public ApiKeyView {
    scopes = Set.copyOf(scopes);
  }
}
