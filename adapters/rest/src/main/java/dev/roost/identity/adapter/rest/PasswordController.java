package dev.roost.identity.adapter.rest;

import dev.roost.identity.api.Client;
import dev.roost.identity.api.Passwords;
import dev.roost.identity.contract.IdentityRefusal.LoginsBusy;
import dev.roost.identity.contract.IdentityRefusal.MailTokenInvalid;
import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.SessionId;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Accounts")
class PasswordController {

  private final Passwords passwords;
  private final IdentityJsonMapper mapper;

  PasswordController(Passwords passwords, IdentityJsonMapper mapper) {
    this.passwords = passwords;
    this.mapper = mapper;
  }

  @PostMapping("/password-resets")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @SecurityRequirements
  @Operation(operationId = "requestPasswordReset", summary = "Ask for a new password", description = """
      A mail brings a token, for `POST /v1/password-resets/confirm` within an hour, if the address has an account; the token \
      before no longer counts. The answer is the same if it has none. Sending it again is safe, without an idempotency key.""")
  @ApiResponse(responseCode = "202", description = "If there is an account, a mail is on its way.")
  @Refuses(TooManyAttempts.class)
  void request(Actor actor, Client client, @Valid @RequestBody EmailJson body) {
    passwords.requestReset(actor, client, body.email());
  }

  @PostMapping("/password-resets/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @SecurityRequirements
  @Operation(operationId = "resetPassword", summary = "Set a new password", description = """
      With the token of a mail, or of an invitation. Proves the mail address and ends every session of the user. The \
      token counts once: sent again, it is refused and nothing happens, so the password is set exactly once.""")
  @ApiResponse(responseCode = "204", description = "The password is set.")
  @Refuses({MailTokenInvalid.class, LoginsBusy.class})
  void reset(Actor actor, Client client, @Valid @RequestBody ResetPasswordJson body) {
    passwords.reset(actor, client, mapper.toCommand(body));
  }

  @PutMapping("/me/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "changePassword", summary = "Change one's password", description = "Asks for the current one"
      + " once more. Ends every other session; API keys stay.")
  @ApiResponse(responseCode = "204", description = "The password is changed.")
  @Refuses({WrongPassword.class, SessionRequired.class, TooManyAttempts.class, LoginsBusy.class})
  void change(Actor actor, SessionId current, Client client, @Valid @RequestBody ChangePasswordJson body) {
    passwords.change(actor, current, client, mapper.toCommand(body));
  }
}
