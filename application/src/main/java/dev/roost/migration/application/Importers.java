package dev.roost.migration.application;

import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;

/** Who may import: Roost itself and its admins. */
final class Importers {

  private Importers() {
  }

  /** As whom the import speaks to the other contexts: hosts have not asked for it, so it is Roost itself. */
  static Actor require(Actor actor) {
    if (!actor.isSystem() && !actor.isAdmin()) {
      throw new Refused(new NotAllowed("import"));
    }
    return Actor.system("import for " + actor.label());
  }
}
