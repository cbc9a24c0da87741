package dev.roost.review.adapter.rest;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.review.api.EditReview;
import dev.roost.review.api.ReplyToReview;
import dev.roost.review.api.ReviewView;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReplied;
import dev.roost.review.contract.ReviewRefusal.AlreadyReviewed;
import dev.roost.review.contract.ReviewRefusal.NobodyStayed;
import dev.roost.review.contract.ReviewRefusal.ReviewIsRevealed;
import dev.roost.review.contract.ReviewRefusal.ReviewingClosed;
import dev.roost.review.contract.ReviewRefusal.StayNotOver;
import dev.roost.review.contract.Reviewer;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Reviews", description = """
    Guest and host write about each other within 14 days after a stay. Neither reads the other's review before both are in or \
    the time is over; then everybody does, and the ratings count.""")
class StayReviewController {

  private final StayReviews reviews;
  private final Lists lists;

  StayReviewController(StayReviews reviews, Lists lists) {
    this.reviews = reviews;
    this.lists = lists;
  }

  @PostMapping("/bookings/{booking}/reviews")
  @Operation(operationId = "writeReview", summary = "Write about a stay", description = """
      For the guest, and for hosts who manage bookings. One for each side. If the other side has written already, both are \
      revealed at once; else this one can be changed until they are.""")
  @ApiResponse(responseCode = "201", description = "The review, with its version as ETag.")
  @Refuses({NotAllowed.class, StayNotOver.class, NobodyStayed.class, ReviewingClosed.class, AlreadyReviewed.class})
  ResponseEntity<ReviewJson> write(Actor actor, @PathVariable UUID booking, IdempotencyKey key,
      @Valid @RequestBody WriteReviewJson body) {
    return created(reviews.write(actor, key, new WriteReview(new BookingId(booking), body.toOpinion())));
  }

  @GetMapping("/bookings/{booking}/reviews")
  @Operation(operationId = "getStayReviews", summary = "Read the reviews of a stay", description = """
      For guest and hosts, and for administrators. Your own at any time, the other side's once they are revealed.""")
  @ApiResponse(responseCode = "200", description = "What there is to read, and until when both can write.")
  StayReviewsJson ofBooking(Actor actor, @PathVariable UUID booking) {
    return StayReviewsJson.of(reviews.ofBooking(actor, new BookingId(booking)));
  }

  @GetMapping("/me/stays-to-review")
  @Operation(operationId = "listStaysToReview", summary = "List stays you can write about", description = "Those that close"
      + " first come first. A stay is among them some seconds after it is over.")
  @ApiResponse(responseCode = "200", description = "One page of stays.")
  ResponseEntity<PageJson<StayToReviewJson>> toWrite(Actor actor,
      @Parameter(description = "On which side you were.", example = "GUEST") @RequestParam(defaultValue = "GUEST") Reviewer as,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, reviews.toWrite(actor, as, page), StayToReviewJson::of);
  }

  @GetMapping("/reviews/{review}")
  @Operation(operationId = "getReview", summary = "Read a review of a stay of yours", description = "For guest and hosts of"
      + " the stay, and for administrators once it is revealed.")
  @ApiResponse(responseCode = "200", description = "The review, with its version as ETag.")
  ResponseEntity<ReviewJson> show(Actor actor, @PathVariable UUID review) {
    return ok(reviews.show(actor, new ReviewId(review)));
  }

  @PutMapping("/reviews/{review}")
  @Operation(operationId = "editReview", summary = "Change your review", description = "The whole of it, until it is"
      + " revealed.")
  @ApiResponse(responseCode = "200", description = "The review, with its new version as ETag.")
  @Refuses({NotAllowed.class, ReviewIsRevealed.class, ReviewingClosed.class})
  ResponseEntity<ReviewJson> edit(Actor actor, @PathVariable UUID review, IfMatch version,
      @Valid @RequestBody WriteReviewJson body) {
    return ok(reviews.edit(actor, new EditReview(new ReviewId(review), version.version(), body.toOpinion())));
  }

  @PostMapping("/reviews/{review}/reply")
  @Operation(operationId = "replyToReview", summary = "Answer a review", description = """
      For whom it is about, once it is revealed. One answer, for everybody, and for good.""")
  @ApiResponse(responseCode = "201", description = "The review with its answer.")
  @Refuses({NotAllowed.class, AlreadyReplied.class})
  ResponseEntity<ReviewJson> reply(Actor actor, @PathVariable UUID review, IdempotencyKey key,
      @Valid @RequestBody ReplyToReviewJson body) {
    return created(reviews.reply(actor, key, new ReplyToReview(new ReviewId(review), body.text())));
  }

  private static ResponseEntity<ReviewJson> created(Once<ReviewView> once) {
    var review = once.answer();
    var answer = ResponseEntity.created(URI.create("/v1/reviews/" + review.id())).eTag(IfMatch.etag(review.version()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(ReviewJson.of(review));
  }

  private static ResponseEntity<ReviewJson> ok(ReviewView review) {
    return ResponseEntity.ok().eTag(IfMatch.etag(review.version())).body(ReviewJson.of(review));
  }
}
