package dev.roost.identity.api;

import dev.roost.shared.Actor;
import dev.roost.shared.UserId;

/** Accounts that Roost itself sets up: the first administrator, and those of the demo. */
public interface ProvisionedUsers {

  /**
   * Sees to it that there is such an account, which can be used at once; asking again changes nothing. An account that
   * nobody has proved to own is taken over, with the password given; of one that somebody owns only the roles are added to.
   * For Roost itself only.
   */
  UserId provision(Actor system, ProvisionUser command);
}
