package roosttest.identity;

import dev.roost.identity.contract.Secret;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.Credential;
import dev.roost.identity.domain.Credentials;
import dev.roost.identity.domain.Password;
import dev.roost.identity.domain.PasswordHasher;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Session.Device;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.domain.Sessions;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.shared.Actor;
import java.time.Clock;
import java.util.UUID;

/**
 * Users who are there and logged in without having registered, for tests of what comes after that. It works on any ports:
 * in memory, or on a database, where a test has a logged-in user within two statements and without a hash.
 */
public final class KnownUsers {

  public static final String PASSWORD = "difference engine";

  private final Users users;
  private final Credentials credentials;
  private final Sessions sessions;
  private final PasswordHasher hasher;
  private final SessionPolicy policy;
  private final Clock clock;

  public KnownUsers(Users users, Credentials credentials, Sessions sessions, PasswordHasher hasher,
      SessionPolicy policy, Clock clock) {
    this.users = users;
    this.credentials = credentials;
    this.sessions = sessions;
    this.hasher = hasher;
    this.policy = policy;
    this.clock = clock;
  }

  /** A user who can log in with {@link #PASSWORD}. */
  public User withPassword(UserFixture fixture) {
    var user = add(fixture);
    credentials.add(Credential.create(user.id(), hasher.hash(Password.claimed(new Secret(PASSWORD))), clock.instant()));
    return user;
  }

  /** A user who is logged in; there is no password, so nothing is hashed. */
  public LoggedInUser loggedIn(UserFixture fixture) {
    return logIn(add(fixture));
  }

  /** Another session of a user. */
  public LoggedInUser logIn(User user) {
    var token = Token.fresh();
    var session = Session.open(new SessionId(UUID.randomUUID()), user.id(), token.hash(),
        new Device("192.0.2.1", "test"), policy, clock.instant());
    sessions.add(session);
    return new LoggedInUser(user, session.id(), token.text().value());
  }

  private User add(UserFixture fixture) {
    var user = fixture.unstored().build();
    users.add(user);
    return users.find(user.id()).orElseThrow();
  }

  /**
   * Somebody who is logged in.
   *
   * @param token to be sent as bearer token
   */
  public record LoggedInUser(User user, SessionId session, String token) {

    public Actor actor() {
      return UserFixture.actorOf(user);
    }

    /** What to send as {@code Authorization}. */
    public String bearer() {
      return "Bearer " + token;
    }
  }
}
