package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.AccountView;
import dev.roost.identity.api.OwnAccount;
import dev.roost.identity.contract.IdentityRefusal.EmailNotVerified;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
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
@RequestMapping("/v1/me")
@Tag(name = "Accounts", description = "Registering, the own account, and what everybody sees of others.")
class AccountController {

  private final OwnAccount account;
  private final IdentityJsonMapper mapper;

  AccountController(OwnAccount account, IdentityJsonMapper mapper) {
    this.account = account;
    this.mapper = mapper;
  }

  @GetMapping
  @Operation(operationId = "getAccount", summary = "Read one's account", description = "With all that is private.")
  @ApiResponse(responseCode = "200", description = "The account; ETag has its version.")
  ResponseEntity<AccountJson> show(Actor actor) {
    return answer(account.show(actor));
  }

  @PutMapping
  @Operation(operationId = "changeProfile", summary = "Replace one's profile", description = "Name, languages, text, time"
      + " zone and currency. Address and roles are changed elsewhere.")
  @ApiResponse(responseCode = "200", description = "The account; ETag has its new version.")
  ResponseEntity<AccountJson> change(Actor actor, IfMatch version, @Valid @RequestBody ProfileJson body) {
    return answer(account.changeProfile(actor, version.version(), mapper.toCommand(body)));
  }

  @PutMapping("/host")
  @Operation(operationId = "becomeHost", summary = "Become a host", description = "From now on one may rent listings out."
      + " The mail address has to be proved. Sending it again changes nothing.")
  @ApiResponse(responseCode = "200", description = "The account, with the role; ETag has its version.")
  @Refuses(EmailNotVerified.class)
  ResponseEntity<AccountJson> becomeHost(Actor actor) {
    return answer(account.becomeHost(actor));
  }

  private ResponseEntity<AccountJson> answer(AccountView shown) {
    return ResponseEntity.ok().eTag(IfMatch.etag(shown.version())).body(mapper.toJson(shown));
  }
}
