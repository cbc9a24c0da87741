package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;

/**
 * A new session.
 *
 * @param token what to send as bearer token from now on; told once, only its hash is kept
 */
public record LoggedIn(Secret token, SessionView session) {
}
