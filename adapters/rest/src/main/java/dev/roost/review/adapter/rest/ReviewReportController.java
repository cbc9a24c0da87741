package dev.roost.review.adapter.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.Refuses;
import dev.roost.review.api.ReportReview;
import dev.roost.review.api.ReviewReports;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews/{review}/reports")
@Tag(name = "Reviews")
class ReviewReportController {

  private final ReviewReports reports;

  ReviewReportController(ReviewReports reports) {
    this.reports = reports;
  }

  @PostMapping
  @Operation(operationId = "reportReview", summary = "Report a review", description = """
      For everybody who is logged in, once for each review. An administrator looks at it and hides it, or leaves it.""")
  @ApiResponse(responseCode = "201", description = "The report.")
  @Refuses(AlreadyReported.class)
  ResponseEntity<ReviewReportJson> report(Actor actor, @PathVariable UUID review, IdempotencyKey key,
      @Valid @RequestBody ReportReviewJson body) {
    var reported = reports.report(actor, key, new ReportReview(new ReviewId(review), body.reason(), body.words()));
    var answer = ResponseEntity.status(HttpStatus.CREATED);
    if (reported.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(ReviewReportJson.of(reported.answer()));
  }
}
