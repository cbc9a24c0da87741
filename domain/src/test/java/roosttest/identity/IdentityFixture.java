package roosttest.identity;

import static roosttest.identity.UserFixture.NOON;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.ImportedHost;
import dev.roost.identity.domain.Purpose;
import dev.roost.identity.domain.Session;
import dev.roost.identity.domain.Session.Device;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Verification;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What belongs to users, as tests need it. */
public final class IdentityFixture {

  public static final SessionPolicy POLICY = new SessionPolicy(Duration.ofDays(30), Duration.ofDays(7));

  private IdentityFixture() {
  }

  public static Session aSession(User user, Token token) {
    return aSession(user, token, NOON);
  }

  public static Session aSession(User user, Token token, Instant openedAt) {
    return Session.open(new SessionId(UUID.randomUUID()), user.id(), token.hash(),
        new Device("192.0.2.1", "curl/8"), POLICY, openedAt);
  }

  public static ApiKey anApiKey(User user, Token token, Scope... scopes) {
    return anApiKey(user, token, NOON, scopes);
  }

  public static ApiKey anApiKey(User user, Token token, Instant createdAt, Scope... scopes) {
    return ApiKey.create(new ApiKeyId(UUID.randomUUID()), user.id(), "Channel manager",
        scopes.length == 0 ? Set.of(Scope.CALENDAR_WRITE) : Set.of(scopes), token, NOON.plus(Duration.ofDays(365)),
        createdAt);
  }

  public static Verification aVerification(User user, Purpose purpose, Token token) {
    return Verification.issue(user.id(), purpose, user.email().orElse(Email.of("nobody@example.org")), token.hash(),
        NOON);
  }

  public static ImportedHost anImport(String reference, String name) {
    return new ImportedHost(new UserId(UUID.randomUUID()), new ExternalReference(reference), name, "Hello.", NOON);
  }
}
