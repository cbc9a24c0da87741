package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.NameAccount;
import dev.roost.payout.api.PayoutAccountView;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/payout-account")
@Tag(name = "Payouts", description = "How hosts get their money: their account, their verification, what is paid when,"
    + " and why something is held back.")
class PayoutAccountController {

  private final HostPayoutAccounts accounts;

  PayoutAccountController(HostPayoutAccounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  @Operation(operationId = "getPayoutAccount", summary = "Read where you are paid to", description = "The whole account is"
      + " never shown.")
  @ApiResponse(responseCode = "200", description = "The account, with its version as ETag; `\"0\"` where you have never named one.")
  ResponseEntity<PayoutAccountJson> show(Actor host) {
    return ok(accounts.show(host));
  }

  @PutMapping
  @Operation(operationId = "namePayoutAccount", summary = "Say where you want to be paid to", description = """
      For hosts. What is owed and was held back for want of an account is looked at now. What is on its way already goes \
      where it was sent.""")
  @ApiResponse(responseCode = "200", description = "The account, with its version as ETag.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PayoutAccountJson> name(Actor host, IfMatch version, @Valid @RequestBody NameAccountJson body) {
    return ok(accounts.name(host, new NameAccount(body.account()), version.version()));
  }

  @DeleteMapping
  @Operation(operationId = "removePayoutAccount", summary = "Want to be paid nowhere", description = "For hosts. What you"
      + " earn is kept until you name an account again. Where there is none to remove, that is 404.")
  @ApiResponse(responseCode = "200", description = "Nothing, with its version as ETag.")
  @Refuses({NotAllowed.class, NotFound.class})
  ResponseEntity<PayoutAccountJson> remove(Actor host, IfMatch version) {
    return ok(accounts.remove(host, version.version()));
  }

  private static ResponseEntity<PayoutAccountJson> ok(PayoutAccountView account) {
    return ResponseEntity.ok().eTag(IfMatch.etag(account.version())).body(PayoutAccountJson.of(account));
  }
}
