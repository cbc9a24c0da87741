package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.FreezePayouts;
import dev.roost.payout.api.PayeeView;
import dev.roost.payout.api.PayoutAdministration;
import dev.roost.payout.api.PayoutFilter;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.PayoutRefusal.PayoutIsSent;
import dev.roost.payout.contract.PayoutStatus;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin")
@Tag(name = "Payouts")
class PayoutAdministrationController {

  private final PayoutAdministration payouts;
  private final Lists lists;

  PayoutAdministrationController(PayoutAdministration payouts, Lists lists) {
    this.payouts = payouts;
    this.lists = lists;
  }

  @GetMapping("/payouts")
  @Operation(operationId = "listPayouts", summary = "List payouts", description = "For administrators. The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of payouts.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<PayoutDetailsJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable PayoutStatus status,
      @Parameter(description = "Only those of this host.") @RequestParam(required = false) @Nullable UUID host,
      PageRequest page, HttpServletRequest request) {
    var filter = new PayoutFilter(status, host == null ? null : new UserId(host));
    return lists.answer(request, payouts.list(admin, filter, page), PayoutDetailsJson::of);
  }

  @GetMapping("/payouts/{id}")
  @Operation(operationId = "getPayout", summary = "Read a payout with what goes on with it", description = "For"
      + " administrators.")
  @ApiResponse(responseCode = "200", description = "The payout.")
  @Refuses(NotAllowed.class)
  PayoutDetailsJson get(Actor admin, @PathVariable UUID id) {
    return PayoutDetailsJson.of(payouts.get(admin, new PayoutId(id)));
  }

  @PostMapping("/payouts/{id}/retry")
  @Operation(operationId = "retryPayout", summary = "Try a payout again", description = """
      For administrators. What is on its way is asked for now, under the same key: nothing is sent twice. Where some of it \
      failed, what is owed to the host is looked at now.""")
  @ApiResponse(responseCode = "200", description = "The payout.")
  @Refuses({NotAllowed.class, PayoutIsSent.class})
  PayoutDetailsJson retry(Actor admin, @PathVariable UUID id) {
    return PayoutDetailsJson.of(payouts.retry(admin, new PayoutId(id)));
  }

  @GetMapping("/payees/{host}")
  @Operation(operationId = "getPayee", summary = "Read how a host stands", description = "For administrators.")
  @ApiResponse(responseCode = "200", description = "How the host stands; ETag has the version of the freeze.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PayeeJson> payee(Actor admin, @PathVariable UUID host) {
    return ok(payouts.payee(admin, new UserId(host)));
  }

  @PutMapping("/payees/{host}/freeze")
  @Operation(operationId = "freezePayouts", summary = "Put a host's payouts on hold, or take them off it", description = """
      For administrators, but not for their own. Transfers that nobody has begun are called off; what may have been begun \
      is only looked for.""")
  @ApiResponse(responseCode = "200", description = "How the host stands; ETag has the version of the freeze.")
  @Refuses({NotAllowed.class, OwnPayouts.class})
  ResponseEntity<PayeeJson> freeze(Actor admin, @PathVariable UUID host, IfMatch version,
      @Valid @RequestBody FreezeJson body) {
    return ok(payouts.freeze(admin,
        new FreezePayouts(new UserId(host), body.frozen(), body.reason(), version.version())));
  }

  @GetMapping("/payees/{host}/decisions")
  @Operation(operationId = "listPayoutDecisions", summary = "List what administrators did about a host's payouts", description = "For"
      + " administrators. The newest first.")
  @ApiResponse(responseCode = "200", description = "One page of decisions.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<PayoutDecisionJson>> decisions(Actor admin, @PathVariable UUID host, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, payouts.decisions(admin, new UserId(host), page), PayoutDecisionJson::of);
  }

  private static ResponseEntity<PayeeJson> ok(PayeeView payee) {
    return ResponseEntity.ok().eTag(IfMatch.etag(payee.version())).body(PayeeJson.of(payee));
  }
}
