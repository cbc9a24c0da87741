package dev.roost.identity.api;

import dev.roost.identity.contract.SessionId;
import dev.roost.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a token.
 *
 * @param session the session the token belongs to; absent for an integration's key
 */
public record Authenticated(Actor actor, @Nullable SessionId session) {
}
