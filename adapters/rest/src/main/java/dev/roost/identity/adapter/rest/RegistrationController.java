package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.Registrations;
import dev.roost.identity.contract.IdentityRefusal.LoginsBusy;
import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.Secret;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Accounts")
class RegistrationController {

  private final Registrations registrations;
  private final IdentityJsonMapper mapper;

  RegistrationController(Registrations registrations, IdentityJsonMapper mapper) {
    this.registrations = registrations;
    this.mapper = mapper;
  }

  @PostMapping("/users")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @SecurityRequirements
  @Operation(operationId = "register", summary = "Open an account", description = """
      A mail brings a token that proves the address, for `POST /v1/email-verifications/confirm`; then one can log in. The \
      answer is the same if the address has an account already: its owner is told by mail, and nothing changes. So \
      sending it again is safe, without an idempotency key.""")
  @ApiResponse(responseCode = "202", description = "A mail is on its way to the address.")
  @Refuses({TooManyAttempts.class, LoginsBusy.class})
  void register(Actor actor, Client client, @Valid @RequestBody RegisterJson body) {
    registrations.register(actor, client, mapper.toCommand(body));
  }

  @PostMapping("/email-verifications")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @SecurityRequirements
  @Operation(operationId = "resendEmailVerification", summary = "Have the token sent again", description = """
      A mail brings another token, if an account waits for one; the token before no longer counts. The answer is the same if \
      none does. Sending it again is safe, without an idempotency key.""")
  @ApiResponse(responseCode = "202", description = "If an account waits, a mail is on its way.")
  @Refuses(TooManyAttempts.class)
  void resend(Actor actor, Client client, @Valid @RequestBody EmailJson body) {
    registrations.resendVerification(actor, client, body.email());
  }

  @PostMapping("/email-verifications/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @SecurityRequirements
  @Operation(operationId = "confirmEmail", summary = "Prove a mail address", description = "With the token of the mail,"
      + " within two days. Sending it again changes nothing.")
  @ApiResponse(responseCode = "204", description = "The address is proved.")
  @Refuses(MailTokenInvalid.class)
  void confirm(Actor actor, Client client, @Valid @RequestBody MailTokenJson body) {
    registrations.confirmEmail(actor, client, new Secret(body.token()));
  }
}
