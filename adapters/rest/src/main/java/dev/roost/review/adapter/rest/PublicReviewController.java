package dev.roost.review.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.review.api.PublicReviews;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Reviews")
class PublicReviewController {

  private final PublicReviews reviews;
  private final Lists lists;

  PublicReviewController(PublicReviews reviews, Lists lists) {
    this.reviews = reviews;
    this.lists = lists;
  }

  @GetMapping("/listings/{listing}/reviews")
  @SecurityRequirements
  @Operation(operationId = "listListingReviews", summary = "List the reviews of a listing", description = """
      Open to everybody. By guests, the newest first; imported ones are among them and say where they come from.""")
  @ApiResponse(responseCode = "200", description = "One page of reviews.")
  ResponseEntity<PageJson<PublicReviewJson>> ofListing(Actor anyone, @PathVariable UUID listing, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, reviews.ofListing(anyone, new ListingId(listing), page), PublicReviewJson::of);
  }

  @GetMapping("/listings/{listing}/rating")
  @SecurityRequirements
  @Operation(operationId = "getListingRating", summary = "Read the rating of a listing", description = """
      Open to everybody. It counts reviews that were written here after a stay, are revealed and not hidden; what other \
      places said stands beside it.""")
  @ApiResponse(responseCode = "200", description = "Count, sum, mean and distribution.")
  ListingRatingJson ratingOf(Actor anyone, @PathVariable UUID listing) {
    return ListingRatingJson.of(reviews.ratingOf(anyone, new ListingId(listing)));
  }

  @GetMapping("/users/{user}/reviews")
  @SecurityRequirements
  @Operation(operationId = "listUserReviews", summary = "List the reviews about a user", description = "Open to everybody."
      + " As a guest by their hosts, as a host by their guests; the newest first.")
  @ApiResponse(responseCode = "200", description = "One page of reviews.")
  ResponseEntity<PageJson<PublicReviewJson>> about(Actor anyone, @PathVariable UUID user,
      @Parameter(description = "What they were.", example = "HOST") @RequestParam Reviewer as, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, reviews.about(anyone, new UserId(user), as, page), PublicReviewJson::of);
  }

  @GetMapping("/users/{user}/rating")
  @SecurityRequirements
  @Operation(operationId = "getUserRating", summary = "Read the rating of a user", description = "Open to everybody. As a"
      + " guest by their hosts, as a host by the guests of all their listings.")
  @ApiResponse(responseCode = "200", description = "Count, sum, mean and distribution.")
  RatingJson ratingOf(Actor anyone, @PathVariable UUID user,
      @Parameter(description = "What they were.", example = "HOST") @RequestParam Reviewer as) {
    return RatingJson.of(reviews.ratingOf(anyone, new UserId(user), as));
  }
}
