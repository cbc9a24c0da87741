package dev.roost.privacy.api;

import dev.roost.identity.contract.Secret;

/**
 * Somebody wants to be erased, and shows with the password that it is them.
 *
 * @param address where the request comes from
 */
public record EraseAccount(Secret password, String address) {
}
