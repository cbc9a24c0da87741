package dev.roost.privacy.adapter.rest;

import dev.roost.identity.api.Client;
import dev.roost.identity.contract.IdentityRefusal.LoginsBusy;
import dev.roost.identity.contract.IdentityRefusal.TooManyAttempts;
import dev.roost.identity.contract.IdentityRefusal.WrongPassword;
import dev.roost.identity.contract.Secret;
import dev.roost.platform.rest.Refuses;
import dev.roost.privacy.api.EraseAccount;
import dev.roost.privacy.api.OwnErasure;
import dev.roost.privacy.contract.PrivacyRefusal.NotErasableYet;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/erasure")
@Tag(name = "People's data", description = "What Roost knows about somebody, and how it forgets them.")
class OwnErasureController {

  private final OwnErasure erasure;

  OwnErasureController(OwnErasure erasure) {
    this.erasure = erasure;
  }

  @GetMapping
  @Operation(operationId = "previewErasure", summary = "Ask what is in the way of being erased", description = """
      Stays that are agreed, money that is owed or on its way, and disputes have to end first.""")
  @ApiResponse(responseCode = "200", description = "Whether it is possible now, and else why not.")
  ErasurePreviewJson preview(Actor actor) {
    return ErasurePreviewJson.of(erasure.inTheWay(actor));
  }

  @PutMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "eraseOwnAccount", summary = "Be erased", description = """
      For good. Every session and key ends at once, listings leave the market, and within seconds nothing tells any more who this \
      was: profile, mail address, texts, photos, calendars and webhooks go. Bookings and money stay, of a user whom nobody knows; invoices \
      and what a host was verified by stay for as long as laws ask.""")
  @ApiResponse(responseCode = "202", description = "It has begun; the token that was used no longer counts.")
  @Refuses({WrongPassword.class, TooManyAttempts.class, LoginsBusy.class, NotErasableYet.class})
  ErasureJson erase(Actor actor, Client client, @Valid @RequestBody EraseAccountJson body) {
    return ErasureJson.of(erasure.erase(actor, new EraseAccount(new Secret(body.password()), client.address())));
  }
}
