package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.CoHosting;
import dev.roost.listing.api.CoHostsView;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.TooManyCoHosts;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/v1/listings/{id}/co-hosts")
@Tag(name = "Co-hosts", description = "Who else may look after a listing, and invitations to do so.")
class CoHostController {

  private final CoHosting coHosting;

  CoHostController(CoHosting coHosting) {
    this.coHosting = coHosting;
  }

  @GetMapping
  @Operation(operationId = "listCoHosts", summary = "Read who hosts a listing", description = "For its hosts.")
  @ApiResponse(responseCode = "200", description = "Owner, co-hosts and open invitations; ETag has the listing's version.")
  @Refuses(NotAllowed.class)
  ResponseEntity<CoHostsJson> view(Actor host, @PathVariable UUID id) {
    return answer(coHosting.view(host, new ListingId(id)));
  }

  @PostMapping("/invitations")
  @Operation(operationId = "inviteCoHost", summary = "Invite a co-host", description = """
      By the owner. Whoever has an account with this verified mail address finds the invitation under \
      `/v1/me/co-host-invitations` for 14 days. The answer is the same where nobody has it. A new invitation of the same \
      address replaces the former one.""")
  @ApiResponse(responseCode = "201", description = "The invitation.")
  @Refuses({NotAllowed.class, ListingIsDelisted.class, TooManyCoHosts.class})
  ResponseEntity<InvitationJson> invite(Actor owner, @PathVariable UUID id, IdempotencyKey key,
      @Valid @RequestBody InviteJson body) {
    var once = coHosting.invite(owner, new ListingId(id), key, body.email(), body.rights());
    var answer = ResponseEntity.status(HttpStatus.CREATED);
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(InvitationJson.of(once.answer()));
  }

  @DeleteMapping("/invitations/{invitation}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "withdrawCoHostInvitation", summary = "Take an invitation back", description = "By the owner.")
  @ApiResponse(responseCode = "204", description = "It is gone.")
  @Refuses(NotAllowed.class)
  void withdraw(Actor owner, @PathVariable UUID id, @PathVariable UUID invitation) {
    coHosting.withdraw(owner, new ListingId(id), new InvitationId(invitation));
  }

  @PutMapping("/{user}")
  @Operation(operationId = "setCoHostRights", summary = "Change what a co-host may do", description = "By the owner.")
  @ApiResponse(responseCode = "200", description = "Owner, co-hosts and open invitations; ETag has the listing's version.")
  @Refuses({NotAllowed.class, ListingIsDelisted.class})
  ResponseEntity<CoHostsJson> grant(Actor owner, @PathVariable UUID id, @PathVariable UUID user, IfMatch version,
      @Valid @RequestBody RightsJson body) {
    return answer(
        coHosting.grant(owner, new ListingId(id), version.version(), new UserId(user), body.rights()));
  }

  @DeleteMapping("/{user}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeCoHost", summary = "Remove a co-host", description = "By the owner, or by the co-host who"
      + " leaves.")
  @ApiResponse(responseCode = "204", description = "They host no longer.")
  @Refuses(NotAllowed.class)
  void remove(Actor host, @PathVariable UUID id, @PathVariable UUID user, IfMatch version) {
    coHosting.remove(host, new ListingId(id), version.version(), new UserId(user));
  }

  private static ResponseEntity<CoHostsJson> answer(CoHostsView view) {
    return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(CoHostsJson.of(view));
  }
}
