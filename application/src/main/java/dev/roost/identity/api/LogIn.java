package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;

/** Somebody claims to be the user with this mail address, and has the password to show it. */
public record LogIn(String email, Secret password) {
}
