package dev.roost.identity.api;

import dev.roost.shared.Actor;

/** A user's own account. */
public interface OwnAccount {

  AccountView show(Actor actor);

  /** Replaces the profile. */
  AccountView changeProfile(Actor actor, long expectedVersion, ChangeProfile command);

  /** From now on the user may rent listings out. Needs a proved mail address; a host stays one. */
  AccountView becomeHost(Actor actor);
}
