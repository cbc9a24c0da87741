package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;
import java.util.Optional;

/** Tells who sent a request. It makes the actor, so it is the one use case that takes none. */
public interface AccessTokens {

  /** Whose token or API key this is; empty for one that is unknown, was revoked, or has expired. One indexed query. */
  Optional<Authenticated> authenticate(Secret token);
}
