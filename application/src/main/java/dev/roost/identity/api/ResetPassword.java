package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;

/**
 * Somebody sets a new password with the token of a mail.
 *
 * @param password 10 to 128 characters
 */
public record ResetPassword(Secret token, Secret password) {
}
