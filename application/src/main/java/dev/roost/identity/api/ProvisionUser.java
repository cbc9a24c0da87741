package dev.roost.identity.api;

import dev.roost.identity.contract.Secret;
import dev.roost.shared.Actor.Role;
import java.util.Set;

/**
 * Roost itself sets up an account: the first administrator, or one of the demo.
 *
 * @param email counts as proved
 */
public record ProvisionUser(String email, Secret password, String name, Set<Role> roles) {

  public ProvisionUser {
    roles = Set.copyOf(roles);
  }
}
