package dev.roost.review.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.CARA;
import static roosttest.rest.Sent.by;
import static roosttest.review.ReviewFixture.LOFT;
import static roosttest.review.ReviewFixture.NEXT_DAY;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.review.api.DismissReport;
import dev.roost.review.api.HideReview;
import dev.roost.review.api.ModeratedReviewView;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.ReportReview;
import dev.roost.review.api.ReportView;
import dev.roost.review.api.ReviewModeration;
import dev.roost.review.api.ReviewReports;
import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({ReviewModerationController.class, ReviewReportController.class})
class ReviewModerationControllerTest {

  private static final ReviewId REVIEW = new ReviewId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
  private static final ReportId REPORT = new ReportId(UUID.fromString("01930000-0000-7000-8000-000000000002"));
  private static final ReportView OPEN = new ReportView(REPORT, 1, REVIEW, CARA, ReportReason.SPAM, null, NEXT_DAY,
      ReportStatus.OPEN, null, null, null);
  private static final ModeratedReviewView HIDDEN = new ModeratedReviewView(1,
      new PublicReviewView(REVIEW, LOFT, Reviewer.GUEST, CARA, "Cara", 1, Map.of(), "Buy my soap",
          LocalDate.parse("2027-05-18"), null, null),
      true, "Spam", ADA, NEXT_DAY);

  @Autowired private MockMvcTester http;
  @MockitoBean private ReviewModeration moderation;
  @MockitoBean private ReviewReports reports;

  @Test
  void shouldReport() {
    // given
    given(reports.report(Actors.guest(), new IdempotencyKey("k"), new ReportReview(REVIEW, ReportReason.SPAM, null)))
        .willReturn(new Once<>(OPEN, true));
    // then
    assertThat(report("{\"reason\": \"SPAM\"}")).hasStatus(201).hasHeader("Idempotency-Replayed", "true").bodyJson()
        .isLenientlyEqualTo("{\"status\": \"OPEN\", \"reason\": \"SPAM\"}");
    assertThat(report("{\"words\": \"?\"}")).hasStatus(400);
    // given
    given(reports.report(any(), any(), any())).willThrow(new Refused(new AlreadyReported(REPORT)));
    // then
    assertThat(report("{\"reason\": \"SPAM\"}")).hasStatus(409);
  }

  @Test
  void shouldListAndDismissReports() {
    // given
    given(moderation.reports(eq(Actors.admin()), eq(ReportStatus.OPEN), any()))
        .willReturn(new Page<>(List.of(OPEN), "there"));
    given(moderation.report(Actors.admin(), REPORT)).willReturn(OPEN);
    given(moderation.dismiss(Actors.admin(), new DismissReport(REPORT, 1, "Fair"))).willReturn(OPEN);
    // then
    assertThat(get("/v1/admin/review-reports?status=OPEN")).hasStatus(200).containsHeader("Link");
    assertThat(get("/v1/admin/review-reports/" + REPORT)).hasStatus(200).hasHeader("ETag", "\"1\"");
    var dismiss = http.post().uri("/v1/admin/review-reports/{id}/dismiss", REPORT).with(by(Actors.admin()))
        .header("If-Match", "\"1\"").contentType(APPLICATION_JSON);
    assertThat(dismiss.content("{\"note\": \"Fair\"}")).hasStatus(200);
  }

  @Test
  void shouldHideAReview() {
    // given
    given(moderation.hide(Actors.admin(), new HideReview(REVIEW, true, "Spam", 0))).willReturn(HIDDEN);
    given(moderation.review(Actors.admin(), REVIEW)).willReturn(HIDDEN);
    // then
    var hide = http.put().uri("/v1/admin/reviews/{id}/visibility", REVIEW).with(by(Actors.admin()))
        .header("If-Match", "\"0\"").contentType(APPLICATION_JSON);
    assertThat(hide.content("{\"hidden\": true, \"reason\": \"Spam\"}")).hasStatus(200).hasHeader("ETag", "\"1\"")
        .bodyJson().isLenientlyEqualTo("{\"hidden\": true, \"reason\": \"Spam\", \"review\": {\"overall\": 1}}");
    assertThat(get("/v1/admin/reviews/" + REVIEW)).hasStatus(200);
  }

  private MockMvcRequestBuilder get(String path) {
    return http.get().uri(path).with(by(Actors.admin()));
  }

  private MockMvcRequestBuilder report(String body) {
    return http.post().uri("/v1/reviews/{id}/reports", REVIEW).with(by(Actors.guest())).header("Idempotency-Key", "k")
        .contentType(APPLICATION_JSON).content(body);
  }
}
