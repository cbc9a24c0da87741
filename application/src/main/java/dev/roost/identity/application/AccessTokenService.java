package dev.roost.identity.application;

import dev.roost.identity.api.AccessTokens;
import dev.roost.identity.api.Authenticated;
import dev.roost.identity.application.AccessRecords.KeyAccess;
import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.contract.Secret;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.SessionPolicy;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.TokenHash;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** No transaction: it is one query at most, and once a minute one update. */
@Service
class AccessTokenService implements AccessTokens {

  private final AccessRecords records;
  private final RememberedSessions remembered;
  private final SessionPolicy policy;
  private final Clock clock;

  AccessTokenService(AccessRecords records, RememberedSessions remembered, SessionPolicy policy, Clock clock) {
    this.records = records;
    this.remembered = remembered;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Optional<Authenticated> authenticate(Actor actor, Secret token) {
    var now = clock.instant();
    var hash = new Token(token).hash();
    return token.value().startsWith(ApiKey.PREFIX) ? byKey(hash, now) : bySession(hash, now);
  }

  private Optional<Authenticated> bySession(TokenHash hash, Instant now) {
    return remembered.find(hash, session -> !isWorthNoting(session, now), () -> read(hash, now))
        .filter(session -> isLive(session, now)).map(AccessTokenService::userOf);
  }

  private Optional<SessionAccess> read(TokenHash hash, Instant now) {
    return records.session(hash).filter(session -> isLive(session, now))
        .map(session -> isWorthNoting(session, now) ? noted(session, now) : session);
  }

  private SessionAccess noted(SessionAccess session, Instant now) {
    records.noteUse(session.session(), now);
    return new SessionAccess(session.session(), session.user(), session.roles(), now, session.expiresAt());
  }

  private static boolean isWorthNoting(SessionAccess session, Instant now) {
    return SessionPolicy.isWorthNoting(session.lastSeenAt(), now);
  }

  private boolean isLive(SessionAccess session, Instant now) {
    return policy.isLive(session.lastSeenAt(), session.expiresAt(), now);
  }

  private Optional<Authenticated> byKey(TokenHash hash, Instant now) {
    var live = records.apiKey(hash).filter(key -> key.expiresAt() == null || now.isBefore(key.expiresAt()));
    live.filter(key -> key.lastUsedAt() == null || SessionPolicy.isWorthNoting(key.lastUsedAt(), now))
        .ifPresent(key -> records.noteUse(key.key(), now));
    return live.map(AccessTokenService::integrationOf);
  }

  private static Authenticated userOf(SessionAccess session) {
    return new Authenticated(Actor.user(session.user(), session.roles()), session.session());
  }

  private static Authenticated integrationOf(KeyAccess key) {
    return new Authenticated(Actor.integration(key.user(), rolesOf(key), key.scopes()), null);
  }

  /** The key of an administrator is no administrator's, unless it was made to be. */
  private static Set<Role> rolesOf(KeyAccess key) {
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(key.roles());
    if (!key.scopes().contains(Scope.ADMIN)) {
      roles.remove(Role.ADMIN);
    }
    return roles;
  }
}
