package dev.roost.identity.api;

import dev.roost.identity.contract.ApiKeyId;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import java.util.List;

/** A user's keys for integrations. Keys cannot manage keys: each operation needs the session of somebody who logged in. */
public interface OwnApiKeys {

  NewApiKey create(Actor actor, SessionId current, IdempotencyKey key, CreateApiKey command);

  /** The user's keys, the newest first. */
  List<ApiKeyView> list(Actor actor, SessionId current);

  /** Ends a key at once. One that has ended already stays ended. */
  void revoke(Actor actor, SessionId current, ApiKeyId key);
}
