package dev.roost.notification.api;

import dev.roost.notification.contract.EndpointId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import java.util.List;

/** Where somebody wants events sent that concern them. To everybody else there is no such endpoint. */
public interface OwnWebhookEndpoints {

  Once<EndpointView> create(Actor owner, IdempotencyKey key, EndpointCommand command);

  /** All of them, the oldest first. */
  List<EndpointView> list(Actor owner);

  EndpointView get(Actor owner, EndpointId endpoint);

  EndpointView edit(Actor owner, EndpointId endpoint, EndpointCommand command, long expectedVersion);

  /** With all that was and is to be sent to it. */
  void remove(Actor owner, EndpointId endpoint);

  SecretView secret(Actor owner, EndpointId endpoint);

  /** Makes another secret; the one before signs as well for a day. */
  SecretView rotate(Actor owner, EndpointId endpoint, long expectedVersion);
}
