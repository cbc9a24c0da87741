package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.HostListings;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingRefusal.ExternalReferenceTaken;
import dev.roost.listing.contract.ListingRefusal.HostsOnly;
import dev.roost.listing.contract.ListingRefusal.ListingIsDelisted;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingRefusal.StatusNotReachable;
import dev.roost.listing.contract.ListingStatus;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Listings")
class HostListingController {

  private final HostListings listings;
  private final ListingAnswers answers;
  private final ListingJsonMapper mapper;
  private final Lists lists;

  HostListingController(HostListings listings, ListingAnswers answers, ListingJsonMapper mapper, Lists lists) {
    this.listings = listings;
    this.answers = answers;
    this.mapper = mapper;
    this.lists = lists;
  }

  @PostMapping("/listings")
  @Operation(operationId = "createListing", summary = "Begin a listing", description = "By a host. It is a draft that"
      + " only its hosts see until it is published.")
  @ApiResponse(responseCode = "201", description = "The draft; Location has its address, ETag its version.")
  @Refuses({HostsOnly.class, ExternalReferenceTaken.class})
  ResponseEntity<ListingJson> create(Actor host, IdempotencyKey key, @Valid @RequestBody CreateListingJson body) {
    return answers.created(listings.create(host, key, mapper.toCommand(body)));
  }

  @PatchMapping("/listings/{id}")
  @Operation(operationId = "editListing", summary = "Change parts of a listing", description = """
      By its owner, and by co-hosts with the right EDIT_LISTING. Each part that is sent replaces the former one as a \
      whole; parts that are left out stay. A published listing must stay complete.""")
  @ApiResponse(responseCode = "200", description = "The listing; ETag has its new version.")
  @Refuses({NotAllowed.class, NotReadyToPublish.class, ListingIsDelisted.class})
  ResponseEntity<ListingJson> edit(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody ListingPartsJson body) {
    return answers.ok(listings.edit(host, new ListingId(id), version.version(), mapper.toDetails(body)));
  }

  @PutMapping("/listings/{id}/status")
  @Operation(operationId = "setListingStatus", summary = "Publish, snooze or delist a listing", description = """
      By its owner. Publishing needs a complete listing and is refused with all that is missing \
      (422, `not-ready-to-publish`). A snoozed listing is off the market until it is published again; what is booked \
      stays booked. Delisting is for good. Administrators can snooze and delist.""")
  @ApiResponse(responseCode = "200", description = "The listing; ETag has its new version.")
  @Refuses({NotAllowed.class, NotReadyToPublish.class, StatusNotReachable.class})
  ResponseEntity<ListingJson> changeStatus(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody StatusJson body) {
    return answers.ok(listings.changeStatus(host, new ListingId(id), version.version(), body.status()));
  }

  @GetMapping("/listings/{id}/missing")
  @Operation(operationId = "getMissing", summary = "Read what a listing lacks", description = "For its hosts: all that is"
      + " missing before it can be published, from photos to prices.")
  @ApiResponse(responseCode = "200", description = "What is missing.")
  @Refuses(NotAllowed.class)
  MissingJson missing(Actor host, @PathVariable UUID id) {
    return MissingJson.of(listings.missing(host, new ListingId(id)));
  }

  @GetMapping("/me/listings")
  @Operation(operationId = "listMyListings", summary = "List one's listings", description = "Those one owns or co-hosts,"
      + " newest first.")
  @ApiResponse(responseCode = "200", description = "One page of listings.")
  ResponseEntity<PageJson<ListingSummaryJson>> mine(Actor host,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable ListingStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, listings.mine(host, status, page), mapper::toJson);
  }
}
