package dev.roost.notification.application;

import dev.roost.notification.contract.EventType;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events somebody may read: those of things that they may read. */
final class ReadableTypes {

  private ReadableTypes() {
  }

  /**
   * Those that were asked for, of which each must be readable.
   *
   * @param asked empty for all that are readable, of which there must be one
   */
  static Set<EventType> of(Actor actor, Set<EventType> asked) {
    if (!(actor instanceof Actor.User user)) {
      throw new Refused(new NotLoggedIn());
    }
    if (actor.isAdmin()) {
      return asked.isEmpty() ? EnumSet.allOf(EventType.class) : asked;
    }
    asked.forEach(type -> actor.mustBeUser(type.shape().scope()));
    var readable = asked.isEmpty()
        ? Arrays.stream(EventType.values()).filter(type -> user.scopes().contains(type.shape().scope()))
            .collect(Collectors.toSet())
        : asked;
    if (readable.isEmpty()) {
      throw new Refused(new ScopeMissing(Scope.BOOKINGS_READ));
    }
    return readable;
  }
}
