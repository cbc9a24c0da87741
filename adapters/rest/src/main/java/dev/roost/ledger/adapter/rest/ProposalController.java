package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.api.AdjustmentProposals;
import dev.roost.ledger.api.ProposalView;
import dev.roost.ledger.api.RejectProposal;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotAddUp;
import dev.roost.ledger.contract.LedgerRefusal.EntriesDoNotFit;
import dev.roost.ledger.contract.LedgerRefusal.OwnProposal;
import dev.roost.ledger.contract.LedgerRefusal.ProposalDecided;
import dev.roost.ledger.contract.LedgerRefusal.ProposalExpired;
import dev.roost.ledger.contract.ProposalId;
import dev.roost.ledger.contract.ProposalStatus;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/ledger/proposals")
@Tag(name = "Ledger")
class ProposalController {

  private final AdjustmentProposals proposals;
  private final Lists lists;

  ProposalController(AdjustmentProposals proposals, Lists lists) {
    this.proposals = proposals;
    this.lists = lists;
  }

  @PostMapping
  @Operation(operationId = "proposeLedgerAdjustment", summary = "Propose an adjustment", description = """
      For administrators. Nothing is posted until another administrator approves it, within seven days.""")
  @ApiResponse(responseCode = "201", description = "The proposal, with its version as ETag.")
  @Refuses({NotAllowed.class, EntriesDoNotAddUp.class, EntriesDoNotFit.class})
  ResponseEntity<ProposalJson> propose(Actor admin, IdempotencyKey key, @Valid @RequestBody ProposeJson body) {
    var proposed = proposals.propose(admin, key, body.toCommand());
    var answer = ResponseEntity.created(URI.create("/v1/admin/ledger/proposals/" + proposed.answer().id()))
        .eTag(IfMatch.etag(proposed.answer().version()));
    if (proposed.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(ProposalJson.of(proposed.answer()));
  }

  @GetMapping
  @Operation(operationId = "listLedgerProposals", summary = "List proposals", description = "For administrators. The"
      + " newest first.")
  @ApiResponse(responseCode = "200", description = "One page of proposals.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<ProposalJson>> list(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable ProposalStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, proposals.list(admin, status, page), ProposalJson::of);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getLedgerProposal", summary = "Read a proposal", description = "For administrators.")
  @ApiResponse(responseCode = "200", description = "The proposal, with its version as ETag.")
  @Refuses(NotAllowed.class)
  ResponseEntity<ProposalJson> show(Actor admin, @PathVariable UUID id) {
    return ok(proposals.show(admin, new ProposalId(id)));
  }

  @PostMapping("/{id}/approve")
  @Operation(operationId = "approveLedgerProposal", summary = "Approve a proposal", description = """
      For another administrator than the one who proposed it. Its entries are posted, once. Sent again, it answers the \
      proposal as it is.""")
  @ApiResponse(responseCode = "200", description = "The approved proposal, with the transaction that was posted.")
  @Refuses({NotAllowed.class, OwnProposal.class, ProposalDecided.class, ProposalExpired.class})
  ResponseEntity<ProposalJson> approve(Actor admin, @PathVariable UUID id, IfMatch version) {
    return ok(proposals.approve(admin, new ProposalId(id), version.version()));
  }

  @PostMapping("/{id}/reject")
  @Operation(operationId = "rejectLedgerProposal", summary = "Reject a proposal", description = """
      For another administrator than the one who proposed it. Nothing is posted. Sent again, it answers the proposal as it \
      is.""")
  @ApiResponse(responseCode = "200", description = "The rejected proposal.")
  @Refuses({NotAllowed.class, OwnProposal.class, ProposalDecided.class, ProposalExpired.class})
  ResponseEntity<ProposalJson> reject(Actor admin, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody(required = false) @Nullable RejectJson body) {
    var note = body == null ? null : body.note();
    return ok(proposals.reject(admin, new RejectProposal(new ProposalId(id), version.version(), note)));
  }

  private static ResponseEntity<ProposalJson> ok(ProposalView proposal) {
    return ResponseEntity.ok().eTag(IfMatch.etag(proposal.version())).body(ProposalJson.of(proposal));
  }
}
