package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.EndpointView;
import dev.roost.notification.api.OwnWebhookEndpoints;
import dev.roost.notification.api.SecretView;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.NotificationRefusal.TooManyEndpoints;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/webhook-endpoints")
@Tag(name = "Webhooks", description = "Events, sent to programs of yours.")
class WebhookEndpointController {

  private final OwnWebhookEndpoints endpoints;

  WebhookEndpointController(OwnWebhookEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  @PostMapping
  @Operation(operationId = "createWebhookEndpoint", summary = "Have events sent to you", description = """
      Each event that concerns you and is of one of the types is posted to the address, signed as Standard Webhooks says. \
      What is not answered with 2xx within ten seconds is tried again for three days, not before `Retry-After` is over; 410 ends it \
      all. Redirects are not followed.""")
  @ApiResponse(responseCode = "201", description = "The endpoint, with its version as ETag.")
  @Refuses(TooManyEndpoints.class)
  ResponseEntity<EndpointJson> create(Actor owner, IdempotencyKey key, @Valid @RequestBody EndpointRequestJson body) {
    var created = endpoints.create(owner, key, body.toCommand());
    var answer = ResponseEntity.created(URI.create("/v1/webhook-endpoints/" + created.answer().id()))
        .eTag(IfMatch.etag(created.answer().version()));
    if (created.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(EndpointJson.of(created.answer()));
  }

  @GetMapping
  @Operation(operationId = "listWebhookEndpoints", summary = "List your webhook endpoints", description = "The oldest"
      + " first.")
  @ApiResponse(responseCode = "200", description = "All of them, on one page.")
  PageJson<EndpointJson> list(Actor owner) {
    return new PageJson<>(endpoints.list(owner).stream().map(EndpointJson::of).toList(), null);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getWebhookEndpoint", summary = "Read a webhook endpoint", description = "Whether it is"
      + " enabled, and what is sent to it; its secret has an address of its own.")
  @ApiResponse(responseCode = "200", description = "The endpoint, with its version as ETag.")
  ResponseEntity<EndpointJson> get(Actor owner, @PathVariable UUID id) {
    return ok(endpoints.get(owner, new EndpointId(id)));
  }

  @PutMapping("/{id}")
  @Operation(operationId = "editWebhookEndpoint", summary = "Change a webhook endpoint", description = """
      Also to disable or enable it. What waits while it is disabled goes on afterwards; what happens meanwhile is sent only if it is \
      replayed.""")
  @ApiResponse(responseCode = "200", description = "The endpoint, with its new version as ETag.")
  ResponseEntity<EndpointJson> edit(Actor owner, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody EndpointRequestJson body) {
    return ok(endpoints.edit(owner, new EndpointId(id), body.toCommand(), version.version()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeWebhookEndpoint", summary = "Remove a webhook endpoint", description = "With all that"
      + " was and is to be sent to it.")
  @ApiResponse(responseCode = "204", description = "There is none any more.")
  void remove(Actor owner, @PathVariable UUID id) {
    endpoints.remove(owner, new EndpointId(id));
  }

  @GetMapping("/{id}/secret")
  @Operation(operationId = "getWebhookSecret", summary = "Read the secret of a webhook endpoint", description = "Needs"
      + " the scope `webhooks:write`.")
  @ApiResponse(responseCode = "200", description = "The secret, with the endpoint's version as ETag.")
  ResponseEntity<EndpointSecretJson> secret(Actor owner, @PathVariable UUID id) {
    return secret(endpoints.secret(owner, new EndpointId(id)));
  }

  @PostMapping("/{id}/secret/rotate")
  @Operation(operationId = "rotateWebhookSecret", summary = "Make another secret", description = "The one before signs"
      + " as well for 24 hours, so that there is time to change it.")
  @ApiResponse(responseCode = "200", description = "Both secrets, with the endpoint's new version as ETag.")
  ResponseEntity<EndpointSecretJson> rotate(Actor owner, @PathVariable UUID id, IfMatch version) {
    return secret(endpoints.rotate(owner, new EndpointId(id), version.version()));
  }

  private static ResponseEntity<EndpointJson> ok(EndpointView view) {
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(EndpointJson.of(view));
  }

  private static ResponseEntity<EndpointSecretJson> secret(SecretView view) {
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(EndpointSecretJson.of(view));
  }
}
