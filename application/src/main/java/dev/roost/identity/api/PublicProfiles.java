package dev.roost.identity.api;

import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;

/** Users as everybody may see them. */
public interface PublicProfiles {

  PublicProfileView show(Actor actor, UserId user);

  /** Those of the users whom everybody may see. Few queries, however many are asked. */
  Map<UserId, PublicProfileView> showAll(Actor actor, Collection<UserId> users);
}
