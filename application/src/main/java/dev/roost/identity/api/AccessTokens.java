package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;
import dev.roost.shared.Actor;
import java.util.Optional;

/** Tells who sent a request. */
public interface AccessTokens {

  /**
   * Whose token or API key this is; empty for one that is unknown, was revoked, or has expired. One indexed query.
   *
   * @param actor who asks, anonymous until this is answered
   */
  Optional<Authenticated> authenticate(Actor actor, Secret token);
}
