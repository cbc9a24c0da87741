package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.ListingPages;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}")
@Tag(name = "Listings", description = "The pages of places to stay, what hosts write there, and the catalogue they choose from.")
class ListingController {

  private final ListingPages pages;
  private final ListingAnswers answers;

  ListingController(ListingPages pages, ListingAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  @GetMapping
  @SecurityRequirements
  @Operation(operationId = "getListing", summary = "Read a listing", description = """
      For everybody, if it is published. Its hosts see it in every status and with the exact place; guests with a \
      confirmed stay see the exact place too. Send the `ETag` as `If-None-Match` to be answered 304 as long as nothing \
      changed.""")
  @ApiResponse(responseCode = "200", description = "The listing; ETag has its version.")
  @ApiResponse(responseCode = "304", description = "It is still as you know it.", content = @Content)
  ResponseEntity<ListingJson> find(Actor actor, @PathVariable UUID id) {
    return answers.ok(pages.view(actor, new ListingId(id)));
  }
}
