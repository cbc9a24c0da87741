package roosttest.identity;

import dev.roost.identity.application.AccessRecords;
import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.TokenHash;
import dev.roost.identity.domain.Users;
import java.time.Instant;
import java.util.Optional;

/** Reads tokens from the other in-memory ports. */
public final class InMemoryAccessRecords implements AccessRecords {

  private final Users users;
  private final InMemorySessions sessions;
  private final InMemoryApiKeys keys;

  public InMemoryAccessRecords(Users users, InMemorySessions sessions, InMemoryApiKeys keys) {
    this.users = users;
    this.sessions = sessions;
    this.keys = keys;
  }

  @Override
  public Optional<SessionAccess> session(TokenHash token) {
    return sessions.all().filter(session -> session.token().equals(token)).findFirst()
        .flatMap(session -> users.find(session.user()).map(user -> new SessionAccess(session.id(), user.id(),
            user.roles(), session.lastSeenAt(), session.expiresAt())));
  }

  @Override
  public Optional<KeyAccess> apiKey(TokenHash token) {
    return keys.all().filter(key -> key.token().equals(token)).findFirst()
        .flatMap(key -> users.find(key.user()).map(user -> new KeyAccess(key.id(), user.id(), user.roles(),
            key.scopes(), key.lastUsedAt(), key.expiresAt())));
  }

  @Override
  public void noteUse(SessionId session, Instant at) {
    sessions.noteUse(session, at);
  }

  @Override
  public void noteUse(ApiKeyId key, Instant at) {
    keys.noteUse(key, at);
  }
}
