package dev.roost.identity.api;

import dev.roost.identity.contract.SessionId;
import dev.roost.shared.Actor;
import java.util.List;

/** Logging in and out. A session that was ended is dead at once, everywhere. */
public interface OwnSessions {

  /**
   * Opens a session. Who is refused cannot tell an unknown account from a wrong password, by answer or by time. Asking
   * twice opens two sessions, which does no harm.
   */
  LoggedIn logIn(Actor actor, Client client, LogIn command);

  /** The user's live sessions, the last used first. */
  List<SessionView> list(Actor actor, SessionId current);

  /** Ends one of the user's sessions; the current one is logging out. One that has ended already stays ended. */
  void end(Actor actor, SessionId current, SessionId session);

  /** Ends every session of the user but the current one. */
  void endOthers(Actor actor, SessionId current);
}
