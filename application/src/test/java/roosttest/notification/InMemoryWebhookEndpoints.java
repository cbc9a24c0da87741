package roosttest.notification;

import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.WebhookEndpoint.Snapshot;
import dev.roost.notification.domain.WebhookEndpoints;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Webhook endpoints without a database: one thread, no transactions. */
public final class InMemoryWebhookEndpoints implements WebhookEndpoints {

  private final Map<EndpointId, Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<WebhookEndpoint> find(EndpointId id) {
    return Optional.ofNullable(stored.get(id)).map(WebhookEndpoint::restore);
  }

  @Override
  public Optional<WebhookEndpoint> lock(EndpointId id) {
    return find(id);
  }

  @Override
  public List<WebhookEndpoint> of(UserId owner) {
    return all().filter(it -> it.owner().equals(owner)).toList();
  }

  @Override
  public List<WebhookEndpoint> enabledOf(Collection<UserId> owners) {
    return all().filter(it -> owners.contains(it.owner()) && it.isEnabled()).toList();
  }

  @Override
  public void lockOwner(UserId owner) {
    // There is one thread only.
  }

  @Override
  public void add(WebhookEndpoint endpoint) {
    put(endpoint.snapshot(), 1);
  }

  @Override
  public void save(WebhookEndpoint endpoint) {
    put(endpoint.snapshot(), endpoint.version() + 1);
  }

  @Override
  public void remove(EndpointId id) {
    stored.remove(id);
  }

  private void put(Snapshot it, long version) {
    stored.put(it.id(), new Snapshot(it.id(), version, it.owner(), it.wish(), it.status(), it.generation(),
        it.rotatedAt(), it.createdAt()));
  }

  private Stream<WebhookEndpoint> all() {
    return stored.values().stream().map(WebhookEndpoint::restore);
  }
}
