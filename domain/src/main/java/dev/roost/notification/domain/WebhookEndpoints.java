package dev.roost.notification.domain;

import dev.roost.notification.contract.EndpointId;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All webhook endpoints. */
@Repository
public interface WebhookEndpoints {

  Optional<WebhookEndpoint> find(EndpointId id);

  /** Loads it and keeps it from being changed by others until the transaction ends. */
  Optional<WebhookEndpoint> lock(EndpointId id);

  /** Those of one owner, the oldest first. */
  List<WebhookEndpoint> of(UserId owner);

  /** Those of these owners to which events are sent. */
  List<WebhookEndpoint> enabledOf(Collection<UserId> owners);

  /** Keeps others from adding one for this owner until the transaction ends. */
  void lockOwner(UserId owner);

  /** Stores a new one, as version 1. */
  void add(WebhookEndpoint endpoint);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(WebhookEndpoint endpoint);

  /** Deletes it with everything that was or is to be sent to it. */
  void remove(EndpointId id);
}
