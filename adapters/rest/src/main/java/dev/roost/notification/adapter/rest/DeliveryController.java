package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.OwnDeliveries;
import dev.roost.notification.api.ReplaySpan;
import dev.roost.notification.contract.DeliveryId;
import dev.roost.notification.contract.DeliveryStatus;
import dev.roost.notification.contract.EndpointId;
import dev.roost.notification.contract.NotificationRefusal.TooManyEvents;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/webhook-endpoints/{endpoint}")
@Tag(name = "Webhooks")
class DeliveryController {

  private final OwnDeliveries deliveries;
  private final Lists lists;

  DeliveryController(OwnDeliveries deliveries, Lists lists) {
    this.deliveries = deliveries;
    this.lists = lists;
  }

  @GetMapping("/deliveries")
  @Operation(operationId = "listWebhookDeliveries", summary = "List what was sent to an endpoint", description = "The"
      + " newest first, and what waits. They are kept as long as their events.")
  @ApiResponse(responseCode = "200", description = "One page of deliveries.")
  ResponseEntity<PageJson<DeliveryJson>> list(Actor owner, @PathVariable UUID endpoint,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable DeliveryStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, deliveries.list(owner, new EndpointId(endpoint), status, page), DeliveryJson::of);
  }

  @GetMapping("/deliveries/{id}")
  @Operation(operationId = "getWebhookDelivery", summary = "Read a delivery with what was sent and answered", description = "The"
      + " body, and each attempt to send it with the beginning of its answer.")
  @ApiResponse(responseCode = "200", description = "The delivery.")
  DeliveryDetailsJson get(Actor owner, @PathVariable UUID endpoint, @PathVariable UUID id) {
    return DeliveryDetailsJson.of(deliveries.get(owner, new EndpointId(endpoint), new DeliveryId(id)));
  }

  @PostMapping("/deliveries/{id}/replay")
  @Operation(operationId = "replayWebhookDelivery", summary = "Send an event again", description = "Under the same"
      + " `webhook-id`. Sent again before it was tried, it changes nothing.")
  @ApiResponse(responseCode = "200", description = "The delivery, which waits now.")
  DeliveryJson replay(Actor owner, @PathVariable UUID endpoint, @PathVariable UUID id) {
    return DeliveryJson.of(deliveries.replay(owner, new EndpointId(endpoint), new DeliveryId(id)));
  }

  @PostMapping("/replays")
  @Operation(operationId = "replayWebhookEvents", summary = "Send the events of a span again", description = """
      Also those that were never sent, such as while the endpoint was disabled: all of its types that concern you, at most 1000.""")
  @ApiResponse(responseCode = "200", description = "How many events are sent.")
  @Refuses(TooManyEvents.class)
  ReplayedJson replay(Actor owner, @PathVariable UUID endpoint, @Valid @RequestBody ReplayJson body) {
    return new ReplayedJson(
        deliveries.replay(owner, new ReplaySpan(new EndpointId(endpoint), body.from(), body.to())));
  }
}
