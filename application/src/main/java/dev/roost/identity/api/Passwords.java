package dev.roost.identity.api;

import dev.roost.identity.contract.SessionId;
import dev.roost.shared.Actor;

/** Setting and changing passwords. */
public interface Passwords {

  /** Mails a token to set a new password, if the address has an account; the answer is the same if it has none. */
  void requestReset(Actor actor, Client client, String email);

  /** Sets a new password, proves the mail address and ends every session of the user. The token counts once. */
  void reset(Actor actor, Client client, ResetPassword command);

  /** Changes the password and ends every other session of the user. */
  void change(Actor actor, SessionId current, Client client, ChangePassword command);
}
