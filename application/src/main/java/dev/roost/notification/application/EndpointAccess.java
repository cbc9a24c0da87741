package dev.roost.notification.application;

import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.domain.WebhookEndpoint;
import dev.roost.notification.domain.WebhookEndpoints;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import org.springframework.stereotype.Component;

/** Whose webhook endpoints somebody may see and change: their own. */
@Component
class EndpointAccess {

  private final WebhookEndpoints endpoints;

  EndpointAccess(WebhookEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  WebhookEndpoint find(Actor owner, EndpointId id) {
    var user = owner.mustBeUser(Scope.WEBHOOKS_READ);
    return endpoints.find(id).filter(it -> it.owner().equals(user)).orElseThrow(() -> unknown(id));
  }

  WebhookEndpoint lock(Actor owner, EndpointId id) {
    UserId user = owner.mustBeUser(Scope.WEBHOOKS_WRITE);
    return endpoints.lock(id).filter(it -> it.owner().equals(user)).orElseThrow(() -> unknown(id));
  }

  private static Refused unknown(EndpointId id) {
    return new Refused(new NotFound("webhook endpoint", id.toString()));
  }
}
