package dev.roost.payment.adapter.rest;

import static java.util.stream.Collectors.toMap;

import dev.roost.payment.api.PaymentWebhooks;
import dev.roost.payment.contract.PaymentRefusal.WebhookForged;
import dev.roost.payment.contract.PaymentRefusal.WebhookUnreadable;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever posts here is believed only as far as the provider's signature goes. */
@RestController
@RequestMapping("/v1/payment-webhooks")
@Tag(name = "Payments")
class PaymentWebhookController {

  private static final int LONGEST = 256 * 1024;

  private final PaymentWebhooks webhooks;

  PaymentWebhookController(PaymentWebhooks webhooks) {
    this.webhooks = webhooks;
  }

  @PostMapping("/{provider}")
  @SecurityRequirements
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "receivePaymentWebhook", summary = "Tell what happened at the payment provider", description = """
      For the payment provider: give it this address. What counts is its signature. The event is stored before the answer       and worked on afterwards; the same event again changes nothing.""")
  @RequestBody(description = "The event, in the provider's own form; the signature is over every byte of it.", required = true, content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
  @ApiResponse(responseCode = "204", description = "The event is stored.")
  @Refuses({WebhookForged.class, WebhookUnreadable.class})
  void receive(Actor anybody, @PathVariable String provider, HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new Refused(new InvalidField("body", "must be at most %d bytes".formatted(LONGEST)));
    }
    webhooks.receive(anybody, provider, new String(body, StandardCharsets.UTF_8), headersOf(request));
  }

  private static Map<String, List<String>> headersOf(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .collect(toMap(name -> name, name -> Collections.list(request.getHeaders(name)), (one, _) -> one));
  }
}
