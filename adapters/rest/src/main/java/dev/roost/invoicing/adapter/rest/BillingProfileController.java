package dev.roost.invoicing.adapter.rest;

import dev.roost.invoicing.api.BillingProfileView;
import dev.roost.invoicing.api.OwnBilling;
import dev.roost.platform.rest.IfMatch;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/billing-profile")
@Tag(name = "Invoices")
class BillingProfileController {

  private final OwnBilling billing;

  BillingProfileController(OwnBilling billing) {
    this.billing = billing;
  }

  @GetMapping
  @Operation(operationId = "getBillingProfile", summary = "Read how one is named on invoices", description = "As long as"
      + " you have set nothing: the name of your profile, as version 0.")
  @ApiResponse(responseCode = "200", description = "The details; ETag has their version.")
  ResponseEntity<BillingDetailsJson> show(Actor actor) {
    return answer(billing.show(actor));
  }

  @PutMapping
  @Operation(operationId = "changeBillingProfile", summary = "Set how one is named on invoices", description = "Counts for"
      + " invoices issued from now on. Those that are issued never change, and a credit note names its parties as the"
      + " invoice does.")
  @ApiResponse(responseCode = "200", description = "The details; ETag has their new version.")
  ResponseEntity<BillingDetailsJson> change(Actor actor, IfMatch version, @Valid @RequestBody BillingDetailsJson body) {
    return answer(billing.change(actor, version.version(), body.toDetails()));
  }

  private static ResponseEntity<BillingDetailsJson> answer(BillingProfileView shown) {
    return ResponseEntity.ok().eTag(IfMatch.etag(shown.version())).body(BillingDetailsJson.of(shown.details()));
  }
}
