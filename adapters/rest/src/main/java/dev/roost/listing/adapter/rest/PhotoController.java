package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.ListingPhotos;
import dev.roost.listing.api.UploadPhoto;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingRefusal.PhotoFormatNotAccepted;
import dev.roost.listing.contract.ListingRefusal.PhotoNotReadable;
import dev.roost.listing.contract.ListingRefusal.PhotoTooLarge;
import dev.roost.listing.contract.ListingRefusal.PhotoTooManyPixels;
import dev.roost.listing.contract.ListingRefusal.PhotoWorkshopBusy;
import dev.roost.listing.contract.ListingRefusal.TooManyPhotos;
import dev.roost.listing.contract.PhotoId;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/v1/listings/{id}/photos")
@Tag(name = "Photos", description = "The photos of a listing and their files.")
class PhotoController {

  private final ListingPhotos photos;
  private final ListingAnswers answers;
  private final ListingJsonMapper mapper;

  PhotoController(ListingPhotos photos, ListingAnswers answers, ListingJsonMapper mapper) {
    this.photos = photos;
    this.answers = answers;
    this.mapper = mapper;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(operationId = "uploadPhoto", summary = "Upload a photo", description = """
      A JPEG or PNG file of at most 15 MB and 50 megapixels. What is stored is a new JPEG in three sizes: turned upright, \
      without anything else that was in the file, such as where it was taken. It comes behind the other photos; a listing \
      has at most 50. Photos can be uploaded side by side.""")
  @ApiResponse(responseCode = "201", description = "The photo; ETag has the listing's new version.")
  @Refuses({NotAllowed.class, NotReadyToPublish.class, ListingIsDelisted.class, TooManyPhotos.class,
      PhotoFormatNotAccepted.class, PhotoTooLarge.class, PhotoTooManyPixels.class, PhotoNotReadable.class,
      PhotoWorkshopBusy.class})
  ResponseEntity<PhotoJson> upload(Actor host, @PathVariable UUID id, IdempotencyKey key,
      @Parameter(description = "The photo.", required = true) @RequestParam(required = false) @Nullable MultipartFile file,
      @Parameter(description = "One line, at most 250 characters.") @RequestParam(defaultValue = "") String caption) {
    if (file == null) {
      throw new Refused(new InvalidField("file", "is required: send the photo as a part of this name"));
    }
    var once = photos.upload(host, new ListingId(id), key, new UploadPhoto(caption, new MultipartContent(file)));
    var photo = mapper.toJson(once.answer().photo());
    var answer = ResponseEntity.created(URI.create(photo.large())).eTag(IfMatch.etag(once.answer().version()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(photo);
  }

  @PutMapping("/order")
  @Operation(operationId = "orderPhotos", summary = "Put photos in order", description = "Takes the ids of all photos of"
      + " the listing; the first becomes the cover.")
  @ApiResponse(responseCode = "200", description = "The listing; ETag has its new version.")
  @Refuses({NotAllowed.class, NotReadyToPublish.class, ListingIsDelisted.class})
  ResponseEntity<ListingJson> order(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody PhotoOrderJson body) {
    return answers.ok(photos.order(host, new ListingId(id), version.version(),
        body.photos().stream().map(PhotoId::new).toList()));
  }

  @PatchMapping("/{photo}")
  @Operation(operationId = "captionPhoto", summary = "Change the caption of a photo", description = "An empty caption"
      + " takes it away.")
  @ApiResponse(responseCode = "200", description = "The listing; ETag has its new version.")
  @Refuses({NotAllowed.class, NotReadyToPublish.class, ListingIsDelisted.class})
  ResponseEntity<ListingJson> caption(Actor host, @PathVariable UUID id, @PathVariable UUID photo, IfMatch version,
      @Valid @RequestBody CaptionJson body) {
    return answers.ok(photos.caption(host, new ListingId(id), version.version(), new PhotoId(photo), body.caption()));
  }

  @DeleteMapping("/{photo}")
  @Operation(operationId = "deletePhoto", summary = "Delete a photo", description = "Its files are deleted some minutes"
      + " later. The last photo of a published listing stays.")
  @ApiResponse(responseCode = "200", description = "The listing; ETag has its new version.")
  @Refuses({NotAllowed.class, NotReadyToPublish.class, ListingIsDelisted.class})
  ResponseEntity<ListingJson> remove(Actor host, @PathVariable UUID id, @PathVariable UUID photo, IfMatch version) {
    return answers.ok(photos.remove(host, new ListingId(id), version.version(), new PhotoId(photo)));
  }
}
