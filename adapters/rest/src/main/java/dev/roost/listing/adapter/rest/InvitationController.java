package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.CoHosting;
import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.TooManyCoHosts;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/co-host-invitations")
@Tag(name = "Co-hosts")
class InvitationController {

  private final CoHosting coHosting;

  InvitationController(CoHosting coHosting) {
    this.coHosting = coHosting;
  }

  @GetMapping
  @Operation(operationId = "listMyCoHostInvitations", summary = "List invitations to host along", description = "Those to"
      + " oneself that are open, newest first, at most 100.")
  @ApiResponse(responseCode = "200", description = "Open invitations.")
  InvitationsJson mine(Actor invited) {
    return new InvitationsJson(coHosting.invitations(invited).stream().map(InvitationJson::of).toList());
  }

  @PutMapping("/{invitation}/acceptance")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "acceptCoHostInvitation", summary = "Become a co-host", description = "By the invited one,"
      + " once: the invitation is gone then.")
  @ApiResponse(responseCode = "204", description = "The actor hosts along from now on.")
  @Refuses({ListingIsDelisted.class, TooManyCoHosts.class})
  void accept(Actor invited, @PathVariable UUID invitation) {
    coHosting.accept(invited, new InvitationId(invitation));
  }

  @DeleteMapping("/{invitation}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "declineCoHostInvitation", summary = "Decline to be a co-host", description = "By the invited"
      + " one.")
  @ApiResponse(responseCode = "204", description = "The invitation is gone.")
  void decline(Actor invited, @PathVariable UUID invitation) {
    coHosting.decline(invited, new InvitationId(invitation));
  }

  /** Open invitations. */
  @Schema(name = "CoHostInvitations", description = "Open invitations to host along.")
  record InvitationsJson(@Schema(description = "Newest first.") List<InvitationJson> items) {
  }
}
