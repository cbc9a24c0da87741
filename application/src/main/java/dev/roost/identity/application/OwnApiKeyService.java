package dev.roost.identity.application;

import dev.roost.identity.api.ApiKeyView;
import dev.roost.identity.api.CreateApiKey;
import dev.roost.identity.api.NewApiKey;
import dev.roost.identity.api.OwnApiKeys;
import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.IdentityRefusal.TooManyApiKeys;
import dev.roost.identity.contract.SessionId;
import dev.roost.identity.domain.ApiKey;
import dev.roost.identity.domain.ApiKeys;
import dev.roost.identity.domain.Token;
import dev.roost.identity.domain.Users;
import dev.roost.platform.Idempotency;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnApiKeyService implements OwnApiKeys {

  private final Idempotency idempotency;
  private final CurrentSession currentSession;
  private final Users users;
  private final ApiKeys keys;
  private final Ids ids;
  private final Clock clock;

  OwnApiKeyService(Idempotency idempotency, CurrentSession currentSession, Users users, ApiKeys keys, Ids ids,
      Clock clock) {
    this.idempotency = idempotency;
    this.currentSession = currentSession;
    this.users = users;
    this.keys = keys;
    this.ids = ids;
    this.clock = clock;
  }

  /** The secret is no part of the answer that is kept for retries: whoever lost it makes another key. */
  @Override
  @Transactional
  public NewApiKey create(Actor actor, SessionId current, IdempotencyKey key, CreateApiKey command) {
    actor.mustBeUser(Scope.PROFILE_WRITE);
    var token = ApiKey.freshToken();
    var once = idempotency.once(actor, "identity.create-api-key", key, command, ApiKeyView.class,
        () -> create(actor, current, command, token));
    return new NewApiKey(once.answer(), once.replayed() ? null : token.text(), once.replayed());
  }

  private ApiKeyView create(Actor actor, SessionId current, CreateApiKey command, Token token) {
    var user = currentSession.mustBelongTo(actor, Scope.PROFILE_WRITE, current);
    if (command.scopes().contains(Scope.ADMIN) && !actor.isAdmin()) {
      throw new Refused(new NotAllowed("give a key the scope " + Scope.ADMIN.code()));
    }
    mayHaveAnother(user);
    var created = ApiKey.create(new ApiKeyId(ids.next()), user, command.name(), command.scopes(), token,
        command.expiresAt(), clock.instant());
    keys.add(created);
    return view(created);
  }

  private void mayHaveAnother(UserId user) {
    users.find(user).orElseThrow().mustHaveVerifiedEmail();
    if (keys.of(user).size() >= ApiKey.MOST_OF_A_USER) {
      throw new Refused(new TooManyApiKeys(ApiKey.MOST_OF_A_USER));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<ApiKeyView> list(Actor actor, SessionId current) {
    var user = currentSession.mustBelongTo(actor, Scope.PROFILE_READ, current);
    return keys.of(user).stream().map(OwnApiKeyService::view).toList();
  }

  @Override
  @Transactional
  public void revoke(Actor actor, SessionId current, ApiKeyId key) {
    var user = currentSession.mustBelongTo(actor, Scope.PROFILE_WRITE, current);
    keys.find(key).filter(found -> found.user().equals(user)).ifPresent(own -> keys.remove(own.id()));
  }

  private static ApiKeyView view(ApiKey key) {
    var state = key.snapshot();
    return new ApiKeyView(state.id(), state.name(), state.hint(), state.scopes(), state.createdAt(),
        state.lastUsedAt(), state.expiresAt());
  }
}
