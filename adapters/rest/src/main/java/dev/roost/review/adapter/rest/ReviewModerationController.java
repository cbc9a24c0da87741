package dev.roost.review.adapter.rest;

import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.review.api.DismissReport;
import dev.roost.review.api.HideReview;
import dev.roost.review.api.ModeratedReviewView;
import dev.roost.review.api.ReportView;
import dev.roost.review.api.ReviewModeration;
import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.ReportDecided;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin")
@Tag(name = "Reviews")
class ReviewModerationController {

  private final ReviewModeration moderation;
  private final Lists lists;

  ReviewModerationController(ReviewModeration moderation, Lists lists) {
    this.moderation = moderation;
    this.lists = lists;
  }

  @GetMapping("/review-reports")
  @Operation(operationId = "listReviewReports", summary = "List reports of reviews", description = "For administrators. The"
      + " newest first.")
  @ApiResponse(responseCode = "200", description = "One page of reports.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<ReviewReportJson>> reports(Actor admin,
      @Parameter(description = "Only those in this status.") @RequestParam(required = false) @Nullable ReportStatus status,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, moderation.reports(admin, status, page), ReviewReportJson::of);
  }

  @GetMapping("/review-reports/{report}")
  @Operation(operationId = "getReviewReport", summary = "Read a report of a review", description = "For administrators.")
  @ApiResponse(responseCode = "200", description = "The report, with its version as ETag.")
  @Refuses(NotAllowed.class)
  ResponseEntity<ReviewReportJson> report(Actor admin, @PathVariable UUID report) {
    return ok(moderation.report(admin, new ReportId(report)));
  }

  @PostMapping("/review-reports/{report}/dismiss")
  @Operation(operationId = "dismissReviewReport", summary = "Dismiss a report of a review", description = "For"
      + " administrators. The review stays as it is. Sent again, it answers the report as it is.")
  @ApiResponse(responseCode = "200", description = "The report, with its new version as ETag.")
  @Refuses({NotAllowed.class, ReportDecided.class})
  ResponseEntity<ReviewReportJson> dismiss(Actor admin, @PathVariable UUID report, IfMatch version,
      @Valid @RequestBody DismissReportJson body) {
    return ok(moderation.dismiss(admin, new DismissReport(new ReportId(report), version.version(), body.note())));
  }

  @GetMapping("/reviews/{review}")
  @Operation(operationId = "getModeratedReview", summary = "Read a review and what was decided about it", description = "For"
      + " administrators. One that is revealed or imported, hidden or not.")
  @ApiResponse(responseCode = "200", description = "The review; ETag has the version of the decision, 0 where there was none.")
  @Refuses(NotAllowed.class)
  ResponseEntity<ModeratedReviewJson> review(Actor admin, @PathVariable UUID review) {
    return ok(moderation.review(admin, new ReviewId(review)));
  }

  @PutMapping("/reviews/{review}/visibility")
  @Operation(operationId = "setReviewVisibility", summary = "Hide a review, or show it again", description = """
      For administrators. A hidden review is in no list and counts in no rating; whoever wrote it reads why. Open reports of \
      it are upheld with the same reason.""")
  @ApiResponse(responseCode = "200", description = "The review; ETag has the new version of the decision.")
  @Refuses(NotAllowed.class)
  ResponseEntity<ModeratedReviewJson> hide(Actor admin, @PathVariable UUID review, IfMatch version,
      @Valid @RequestBody ReviewVisibilityJson body) {
    return ok(moderation.hide(admin,
        new HideReview(new ReviewId(review), body.hidden(), body.reason(), version.version())));
  }

  private static ResponseEntity<ReviewReportJson> ok(ReportView report) {
    return ResponseEntity.ok().eTag(IfMatch.etag(report.version())).body(ReviewReportJson.of(report));
  }

  private static ResponseEntity<ModeratedReviewJson> ok(ModeratedReviewView review) {
    return ResponseEntity.ok().eTag(IfMatch.etag(review.version())).body(ModeratedReviewJson.of(review));
  }
}
