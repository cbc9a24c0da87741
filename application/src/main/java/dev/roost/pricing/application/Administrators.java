package dev.roost.pricing.application;

import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;

/** Who looks after what holds for every listing. */
final class Administrators {

  private Administrators() {
  }

  static void mustBeOne(Actor actor, String toDo) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(toDo));
    }
  }
}
