package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayoutRefusal.DocumentFormatNotAccepted;
import dev.roost.payout.contract.PayoutRefusal.DocumentTooLarge;
import dev.roost.payout.contract.PayoutRefusal.TooManyDocuments;
import dev.roost.payout.contract.PayoutRefusal.VerificationIncomplete;
import dev.roost.payout.contract.PayoutRefusal.VerificationStatusForbids;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/v1/me/verification")
@Tag(name = "Payouts")
class HostVerificationController {

  private final HostVerifications verifications;

  HostVerificationController(HostVerifications verifications) {
    this.verifications = verifications;
  }

  @GetMapping
  @Operation(operationId = "getMyVerification", summary = "Read your verification", description = "Nobody is paid who is not"
      + " verified.")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag; `\"0\"` where you have not begun with it.")
  ResponseEntity<VerificationJson> show(Actor host) {
    return VerificationJson.answer(verifications.show(host));
  }

  @PutMapping
  @Operation(operationId = "fillInMyVerification", summary = "Say who you are", description = "For hosts. Possible until it is"
      + " submitted, and again once it was rejected or revoked.")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses({NotAllowed.class, VerificationStatusForbids.class})
  ResponseEntity<VerificationJson> fillIn(Actor host, IfMatch version, @Valid @RequestBody HostDetailsJson body) {
    return VerificationJson.answer(verifications.fillIn(host, body.toCommand(), version.version()));
  }

  @PostMapping("/submit")
  @Operation(operationId = "submitMyVerification", summary = "Submit your verification", description = """
      For hosts. Needs your details and a document of kind IDENTITY; of companies one of kind COMPANY_REGISTER too.""")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses({NotAllowed.class, VerificationStatusForbids.class, VerificationIncomplete.class})
  ResponseEntity<VerificationJson> submit(Actor host, IfMatch version) {
    return VerificationJson.answer(verifications.submit(host, version.version()));
  }

  @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(operationId = "uploadVerificationDocument", summary = "Hand in a document", description = """
      For hosts. A PDF, JPEG or PNG file of at most 10 MB; at most 10 documents. Only you and administrators can read it.""")
  @ApiResponse(responseCode = "201", description = "The document; ETag has the verification's new version.")
  @Refuses({NotAllowed.class, VerificationStatusForbids.class, TooManyDocuments.class, DocumentFormatNotAccepted.class,
      DocumentTooLarge.class})
  ResponseEntity<DocumentJson> upload(Actor host, IdempotencyKey key,
      @Parameter(description = "What it is to show.", example = "IDENTITY") @RequestParam DocumentKind kind,
      @Parameter(description = "The document.", required = true) @RequestParam(required = false) @Nullable MultipartFile file) {
    if (file == null) {
      throw new Refused(new InvalidField("file", "is required: send the document as a part of this name"));
    }
    var once = verifications.upload(host, key, new UploadDocument(kind, new MultipartDocument(file)));
    var document = DocumentJson.of(once.answer().document());
    var answer = ResponseEntity.created(URI.create("/v1/me/verification/documents/" + document.id()))
        .eTag(IfMatch.etag(once.answer().version()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(document);
  }

  @GetMapping("/documents/{id}")
  @Operation(operationId = "getMyVerificationDocument", summary = "Read the file of a document", description = "As an attachment.")
  @ApiResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Resource> download(Actor host, @PathVariable UUID id) {
    return Attachments.of(verifications.download(host, new DocumentId(id)));
  }

  @DeleteMapping("/documents/{id}")
  @Operation(operationId = "removeVerificationDocument", summary = "Take a document back", description = "For hosts. Its file"
      + " is deleted some minutes later.")
  @ApiResponse(responseCode = "200", description = "The verification, with its version as ETag.")
  @Refuses({NotAllowed.class, VerificationStatusForbids.class})
  ResponseEntity<VerificationJson> remove(Actor host, @PathVariable UUID id, IfMatch version) {
    return VerificationJson.answer(verifications.remove(host, new DocumentId(id), version.version()));
  }
}
