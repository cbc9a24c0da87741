package dev.roost.identity.application;

import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Sessions;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import org.springframework.stereotype.Component;

/** For what only somebody may do who logged in: keys of integrations have no session. */
@Component
class CurrentSession {

  private final Sessions sessions;

  CurrentSession(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The user who asks, after checking that the session is the user's. */
  UserId mustBelongTo(Actor actor, Scope scope, SessionId current) {
    var user = actor.mustBeUser(scope);
    return sessions.find(current).filter(session -> session.user().equals(user)).map(session -> user)
        .orElseThrow(() -> new Refused(new SessionRequired()));
  }
}
