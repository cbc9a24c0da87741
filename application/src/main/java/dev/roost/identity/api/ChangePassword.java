package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;

/**
 * A user wants another password.
 *
 * @param current the one that counts now
 * @param replacement 10 to 128 characters
 */
public record ChangePassword(Secret current, Secret replacement) {
}
