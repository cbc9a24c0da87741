package dev.roost.privacy.adapter.rest;

import dev.roost.identity.contract.IdentityRefusal.SessionRequired;
import dev.roost.platform.rest.Refuses;
import dev.roost.privacy.api.OwnDataExport;
import dev.roost.privacy.contract.PrivacyRefusal.ExportNotReady;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/data-export")
@Tag(name = "People's data")
class DataExportController {

  private final OwnDataExport exports;

  DataExportController(OwnDataExport exports) {
    this.exports = exports;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "requestDataExport", summary = "Ask for a copy of one's data", description = """
      For whoever logged in, since all that Roost holds about them will be in it: a ZIP with JSON files. It is written within seconds or minutes. \
      There is one at a time: sent again, this tells how far it has come; for another one delete it first.""")
  @ApiResponse(responseCode = "202", description = "How far it has come.")
  @Refuses(SessionRequired.class)
  DataExportJson request(Actor actor) {
    return DataExportJson.of(exports.request(actor));
  }

  @GetMapping
  @Operation(operationId = "getDataExport", summary = "See how far the copy of one's data has come", description = "For"
      + " whoever logged in.")
  @ApiResponse(responseCode = "200", description = "How far it has come.")
  @Refuses({SessionRequired.class, NotFound.class})
  DataExportJson show(Actor actor) {
    return DataExportJson.of(exports.show(actor));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteDataExport", summary = "Delete the copy of one's data", description = "For whoever logged"
      + " in. It is deleted by itself after a week. Sending it again changes nothing.")
  @ApiResponse(responseCode = "204", description = "The file is deleted within seconds.")
  @Refuses(SessionRequired.class)
  void end(Actor actor) {
    exports.end(actor);
  }

  @GetMapping("/file")
  @Operation(operationId = "downloadDataExport", summary = "Download the copy of one's data", description = "For whoever"
      + " logged in. As an attachment.")
  @ApiResponse(responseCode = "200", description = "The ZIP.", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
  @Refuses({SessionRequired.class, NotFound.class, ExportNotReady.class})
  ResponseEntity<Resource> download(Actor actor) {
    var file = exports.download(actor);
    try {
      return ResponseEntity.ok().contentType(new MediaType("application", "zip")).contentLength(file.size())
          .cacheControl(CacheControl.noStore()).header("X-Content-Type-Options", "nosniff")
          .header(HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment().filename(file.name()).build().toString())
          .body(new InputStreamResource(file.content().open()));
    } catch (IOException gone) {
      throw new UncheckedIOException("The export cannot be read", gone);
    }
  }
}
