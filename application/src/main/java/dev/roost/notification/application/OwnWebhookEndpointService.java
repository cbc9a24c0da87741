package dev.roost.notification.application;

import dev.roost.notification.api.EndpointCommand;
import dev.roost.notification.api.EndpointView;
import dev.roost.notification.api.OwnWebhookEndpoints;
import dev.roost.notification.api.SecretView;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.NotificationRefusal.TooManyEndpoints;
import dev.roost.notification.domain.TargetUrl;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.WebhookEndpoints;
import dev.roost.notification.domain.Wish;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnWebhookEndpointService implements OwnWebhookEndpoints {

  private static final int MOST = 20;

  private final WebhookEndpoints endpoints;
  private final EndpointAccess access;
  private final WebhookSecrets secrets;
  private final Idempotency idempotency;
  private final Ids ids;
  private final Clock clock;

  OwnWebhookEndpointService(WebhookEndpoints endpoints, EndpointAccess access, WebhookSecrets secrets,
      Idempotency idempotency, Ids ids, Clock clock) {
    this.endpoints = endpoints;
    this.access = access;
    this.secrets = secrets;
    this.idempotency = idempotency;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Once<EndpointView> create(Actor owner, IdempotencyKey key, EndpointCommand command) {
    var user = owner.mustBeUser(Scope.WEBHOOKS_WRITE);
    return idempotency.once(owner, "notification.create-endpoint", key, command, EndpointView.class, () -> {
      var wish = wish(owner, command);
      endpoints.lockOwner(user);
      if (endpoints.of(user).size() >= MOST) {
        throw new Refused(new TooManyEndpoints(MOST));
      }
      var created = WebhookEndpoint.create(new EndpointId(ids.next()), user, wish, clock.instant());
      created.edit(wish, command.enabled());
      endpoints.add(created);
      return view(created, 1);
    });
  }

  @Override
  @Transactional(readOnly = true)
  public List<EndpointView> list(Actor owner) {
    return endpoints.of(owner.mustBeUser(Scope.WEBHOOKS_READ)).stream().map(it -> view(it, it.version())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public EndpointView get(Actor owner, EndpointId endpoint) {
    var found = access.find(owner, endpoint);
    return view(found, found.version());
  }

  @Override
  @Transactional
  public EndpointView edit(Actor owner, EndpointId id, EndpointCommand command, long expectedVersion) {
    var endpoint = lock(owner, id, expectedVersion);
    endpoint.edit(wish(owner, command), command.enabled());
    endpoints.save(endpoint);
    return view(endpoint, endpoint.version() + 1);
  }

  @Override
  @Transactional
  public void remove(Actor owner, EndpointId endpoint) {
    endpoints.remove(access.lock(owner, endpoint).id());
  }

  /** Whoever may write is told it: an integration that reads has no use for it. */
  @Override
  @Transactional
  public SecretView secret(Actor owner, EndpointId id) {
    var endpoint = access.lock(owner, id);
    return secrets(endpoint, endpoint.version());
  }

  @Override
  @Transactional
  public SecretView rotate(Actor owner, EndpointId id, long expectedVersion) {
    var endpoint = lock(owner, id, expectedVersion);
    endpoint.rotate(clock.instant());
    endpoints.save(endpoint);
    return secrets(endpoint, endpoint.version() + 1);
  }

  private WebhookEndpoint lock(Actor owner, EndpointId id, long expectedVersion) {
    var endpoint = access.lock(owner, id);
    if (endpoint.version() != expectedVersion) {
      throw new Refused(new VersionStale("webhook endpoint", endpoint.version()));
    }
    return endpoint;
  }

  /** Nobody has events sent that they may not read. */
  private static Wish wish(Actor owner, EndpointCommand command) {
    var wish = new Wish(new TargetUrl(command.url()), command.description(), command.types());
    wish.types().forEach(type -> owner.mustBeUser(type.shape().scope()));
    return wish;
  }

  private SecretView secrets(WebhookEndpoint endpoint, long version) {
    var signing = endpoint.signingAt(clock.instant());
    var hasPrevious = signing.size() > 1;
    return new SecretView(secrets.text(endpoint.id(), signing.getFirst()),
        hasPrevious ? secrets.text(endpoint.id(), signing.getLast()) : null,
        hasPrevious ? endpoint.previousUntil() : null, version);
  }

  private static EndpointView view(WebhookEndpoint endpoint, long version) {
    var stored = endpoint.snapshot();
    var wish = stored.wish();
    return new EndpointView(stored.id(), version, wish.target().value(), wish.description(), wish.types(),
        stored.status(), stored.createdAt());
  }
}
