package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.PhotoDownloads;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files that Roost made itself, always sent as what they are: pictures, to be kept for ever and executed nowhere. */
@RestController
@RequestMapping("/v1/photos")
@Tag(name = "Photos")
class PhotoFileController {

  private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final PhotoDownloads downloads;

  PhotoFileController(PhotoDownloads downloads) {
    this.downloads = downloads;
  }

  @GetMapping("/{key}/{size}.jpg")
  @SecurityRequirements
  @Operation(operationId = "getPhoto", summary = "Read a photo", description = "Listings have the addresses of their"
      + " photos; nobody can guess one. What lies at an address never changes.")
  @ApiResponse(responseCode = "200", description = "The photo.", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Resource> find(Actor actor,
      @Parameter(description = "Names the photo's files.", example = "0f2b4c6d8e10019a2f0e7b1c7d1e9c3a") @PathVariable String key,
      @Parameter(description = "`small` (320 pixels), `medium` (800) or `large` (1600).", example = "small") @PathVariable String size)
      throws IOException {
    var photo = downloads.find(actor, key, size).orElseThrow(() -> new Refused(new NotFound("photo", key)));
    return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).contentLength(photo.size()).cacheControl(FOR_EVER)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(new InputStreamResource(photo.open()));
  }
}
