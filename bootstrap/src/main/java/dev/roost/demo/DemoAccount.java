package dev.roost.demo;

import dev.roost.identity.api.ProvisionUser;
import dev.roost.identity.contract.Secret;
import dev.roost.shared.Actor.Role;
import java.util.Set;

/** Accounts that everybody may use, with passwords that everybody may read: for trying only. */
enum DemoAccount {
  GUEST("guest@roost.example", "sleeps-well-tonight", "Gita", Set.of()),
  /** Joins as one of the imported hosts. */
  HOST("host@roost.example", "key-under-the-mat", "Marte", Set.of(Role.HOST)),
  ADMIN("admin@roost.example", "sees-all-the-keys", "Ada", Set.of(Role.ADMIN));

  private final String email;
  private final String password;
  private final String person;
  @SuppressWarnings("ImmutableEnumChecker") private final Set<Role> roles;

  DemoAccount(String email, String password, String person, Set<Role> roles) {
    this.email = email;
    this.password = password;
    this.person = person;
    this.roles = Set.copyOf(roles);
  }

  String email() {
    return email;
  }

  String password() {
    return password;
  }

  ProvisionUser provision() {
    return new ProvisionUser(email, new Secret(password), person, roles);
  }
}
