package dev.roost.payout.application;

import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;

/** Who may do what with payouts. */
final class Hosts {

  private Hosts() {
  }

  /** Whoever reads what is their own. */
  static UserId mustRead(Actor actor) {
    return actor.mustBeUser(Scope.PAYOUTS_READ);
  }

  /** A host who changes what is their own. */
  static UserId mustWrite(Actor actor, String action) {
    var user = actor.mustBeUser(Scope.PAYOUTS_WRITE);
    if (!(actor instanceof Actor.User known) || !known.roles().contains(Role.HOST)) {
      throw new Refused(new NotAllowed(action));
    }
    return user;
  }

  static UserId mustBeAdmin(Actor actor, String action) {
    var user = actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
    return user;
  }

  static void mustBeAt(String what, long version, long expected) {
    if (version != expected) {
      throw new Refused(new VersionStale(what, version));
    }
  }
}
