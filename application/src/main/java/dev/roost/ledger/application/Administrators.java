package dev.roost.ledger.application;

import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;

/** Who may read and correct the books. */
final class Administrators {

  private Administrators() {
  }

  /** The administrator who asks. */
  static UserId mustBeOne(Actor actor, String action) {
    var user = actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
    return user;
  }
}
