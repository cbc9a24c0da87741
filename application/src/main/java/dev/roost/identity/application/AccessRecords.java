package dev.roost.identity.application;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request's token says about who sent it: on the path of every request, so one indexed query each. */
public interface AccessRecords {

  Optional<SessionAccess> session(TokenHash token);

  Optional<KeyAccess> apiKey(TokenHash token);

  /** Notes the use of a session, unless one as late was noted already. */
  void noteUse(SessionId session, Instant at);

  /** Notes the use of a key, unless one as late was noted already. */
  void noteUse(ApiKeyId key, Instant at);

  /** A session with the roles of its user. */
  record SessionAccess(SessionId session, UserId user, Set<Role> roles, Instant lastSeenAt, Instant expiresAt) {
  }

  /** A key with its scopes and the roles of its user. */
  record KeyAccess(ApiKeyId key, UserId user, Set<Role> roles, Set<Scope> scopes, @Nullable Instant lastUsedAt,
      @Nullable Instant expiresAt) {
  }
}
