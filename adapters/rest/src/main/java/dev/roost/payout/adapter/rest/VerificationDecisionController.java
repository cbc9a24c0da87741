package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.DecideVerification;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.PayoutRefusal.VerificationStatusForbids;
import dev.roost.payout.contract.VerificationStatus;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/verifications")
@Tag(name = "Payouts")
class VerificationDecisionController {

  private final VerificationDecisions verifications;
  private final Lists lists;

  VerificationDecisionController(VerificationDecisions verifications, Lists lists) {
    this.verifications = verifications;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listVerifications", summary = "List verifications of hosts", description = "For administrators."
      + " Those that were submitted first first.")
  @ApiResponse(responseCode = "200", description = "One page of verifications.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<VerificationJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable VerificationStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, verifications.list(admin, status, page), VerificationJson::of);
  }

  @GetMapping("/{host}")
  @Operation(operationId = "getVerification", summary = "Read the verification of a host", description = "For administrators.")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses(NotAllowed.class)
  ResponseEntity<VerificationJson> show(Actor admin, @PathVariable UUID host) {
    return VerificationJson.answer(verifications.show(admin, new UserId(host)));
  }

  @GetMapping("/{host}/documents/{document}")
  @Operation(operationId = "getVerificationDocument", summary = "Read a document of a host", description = "For"
      + " administrators. As an attachment.")
  @ApiResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
  @Refuses(NotAllowed.class)
  ResponseEntity<Resource> download(Actor admin, @PathVariable UUID host, @PathVariable UUID document) {
    return Attachments.of(verifications.download(admin, new UserId(host), new DocumentId(document)));
  }

  @PostMapping("/{host}/approve")
  @Operation(operationId = "approveVerification", summary = "Approve the verification of a host", description = """
      For administrators, but not for the host's own. The host may be paid, and what is owed to them is looked at now.""")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses({NotAllowed.class, OwnPayouts.class, VerificationStatusForbids.class})
  ResponseEntity<VerificationJson> approve(Actor admin, @PathVariable UUID host, IfMatch version) {
    return VerificationJson.answer(verifications.approve(admin, new UserId(host), version.version()));
  }

  @PostMapping("/{host}/reject")
  @Operation(operationId = "rejectVerification", summary = "Reject the verification of a host", description = "For"
      + " administrators, but not for the host's own. The host may submit it anew.")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses({NotAllowed.class, OwnPayouts.class, VerificationStatusForbids.class})
  ResponseEntity<VerificationJson> reject(Actor admin, @PathVariable UUID host, IfMatch version,
      @Valid @RequestBody ReasonJson body) {
    return VerificationJson.answer(
        verifications.reject(admin, new DecideVerification(new UserId(host), body.reason(), version.version())));
  }

  @PostMapping("/{host}/revoke")
  @Operation(operationId = "revokeVerification", summary = "Revoke the verification of a host", description = "For"
      + " administrators, but not for the host's own. The host is not paid any more until they are verified anew.")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses({NotAllowed.class, OwnPayouts.class, VerificationStatusForbids.class})
  ResponseEntity<VerificationJson> revoke(Actor admin, @PathVariable UUID host, IfMatch version,
      @Valid @RequestBody ReasonJson body) {
    return VerificationJson.answer(
        verifications.revoke(admin, new DecideVerification(new UserId(host), body.reason(), version.version())));
  }
}
