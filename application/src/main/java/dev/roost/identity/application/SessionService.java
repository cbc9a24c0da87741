package dev.roost.identity.application;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.LogIn;
import dev.roost.identity.api.LoggedIn;
import dev.roost.identity.api.OwnSessions;
import dev.roost.identity.api.SessionView;
import dev.roost.identity.contract.IdentityRefusal.LoginFailed;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHasher;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.domain.Sessions;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SessionService implements OwnSessions {

  private final Credentials credentials;
  private final PasswordHasher hasher;
  private final PasswordCheck check;
  private final SessionOpening opening;
  private final Sessions sessions;
  private final SessionRevocation revocation;
  private final CurrentSession currentSession;
  private final SessionPolicy policy;
  private final Clock clock;

  SessionService(Credentials credentials, PasswordHasher hasher, PasswordCheck check, SessionOpening opening,
      Sessions sessions, SessionRevocation revocation, CurrentSession currentSession, SessionPolicy policy,
      Clock clock) {
    this.credentials = credentials;
    this.hasher = hasher;
    this.check = check;
    this.opening = opening;
    this.sessions = sessions;
    this.revocation = revocation;
    this.currentSession = currentSession;
    this.policy = policy;
    this.clock = clock;
  }

  /** No transaction around it all: hashing takes long, and a guess must stay counted. */
  @Override
  public LoggedIn logIn(Actor actor, Client client, LogIn command) {
    var email = Email.of(command.email());
    var password = Password.claimed(command.password());
    var known = credentials.withEmail(email);
    var hash = known.map(Credential::hash).orElseGet(hasher::decoy);
    var right = check.isRight(email, client.address(), password, hash);
    var credential = known.filter(found -> right).orElseThrow(() -> new Refused(new LoginFailed()));
    var stronger = hasher.isOutdated(hash) ? hasher.hash(password) : hash;
    return opening.open(credential, stronger, client);
  }

  @Override
  @Transactional(readOnly = true)
  public List<SessionView> list(Actor actor, SessionId current) {
    var user = currentSession.mustBelongTo(actor, Scope.PROFILE_READ, current);
    var now = clock.instant();
    return sessions.of(user).stream().filter(session -> session.isLive(policy, now))
        .map(session -> view(session, current)).toList();
  }

  @Override
  public void end(Actor actor, SessionId current, SessionId session) {
    revocation.ending(() -> {
      var user = currentSession.mustBelongTo(actor, Scope.PROFILE_WRITE, current);
      return sessions.find(session).filter(found -> found.user().equals(user)).map(own -> sessions.remove(own.id()))
          .orElse(List.of());
    });
  }

  @Override
  public void endOthers(Actor actor, SessionId current) {
    revocation.ending(() -> {
      var user = currentSession.mustBelongTo(actor, Scope.PROFILE_WRITE, current);
      return sessions.removeOthersOf(user, current);
    });
  }

  static SessionView view(Session session, SessionId current) {
    var state = session.snapshot();
    return new SessionView(state.id(), state.user(), state.createdAt(), state.lastSeenAt(), state.expiresAt(),
        state.device().userAgent(), state.device().address(), state.id().equals(current));
  }
}
