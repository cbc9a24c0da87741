package dev.roost.identity.application;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.LoggedIn;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.PasswordHash;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Session.Device;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.platform.Ids;
import dev.roost.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the session of somebody whose password was found right. */
@Component
class SessionOpening {

  private final Users users;
  private final Credentials credentials;
  private final Sessions sessions;
  private final SessionPolicy sessionPolicy;
  private final LoginPolicy loginPolicy;
  private final Ids ids;
  private final Clock clock;

  SessionOpening(Users users, Credentials credentials, Sessions sessions, SessionPolicy sessionPolicy,
      LoginPolicy loginPolicy, Ids ids, Clock clock) {
    this.users = users;
    this.credentials = credentials;
    this.sessions = sessions;
    this.sessionPolicy = sessionPolicy;
    this.loginPolicy = loginPolicy;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Opens a session, unless the password changed since it was checked: the lock makes sure that no session outlives the
   * password it was opened with.
   *
   * @param stronger the same password as it should be hashed now
   */
  @Transactional
  LoggedIn open(Credential checked, PasswordHash stronger, Client client) {
    var credential = credentials.lock(checked.user()).filter(locked -> locked.hash().equals(checked.hash()))
        .orElseThrow(() -> new Refused(new LoginFailed()));
    var user = users.find(credential.user()).filter(this::mayLogIn)
        .orElseThrow(() -> new Refused(new LoginFailed()));
    if (!stronger.equals(credential.hash())) {
      credential.rehash(stronger);
      credentials.save(credential);
    }
    var token = Token.fresh();
    var session = Session.open(new SessionId(ids.next()), user.id(), token.hash(),
        new Device(client.address(), client.userAgent()), sessionPolicy, clock.instant());
    sessions.add(session);
    return new LoggedIn(token.text(), SessionService.view(session, session.id()));
  }

  private boolean mayLogIn(User user) {
    return user.hasVerifiedEmail() || loginPolicy.beforeVerification();
  }
}
