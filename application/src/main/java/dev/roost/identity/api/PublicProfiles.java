package dev.roost.identity.api;

import dev.roost.shared.Actor;
import dev.roost.shared.UserId;

/** Users as everybody may see them. */
public interface PublicProfiles {

  PublicProfileView show(Actor actor, UserId user);
}
