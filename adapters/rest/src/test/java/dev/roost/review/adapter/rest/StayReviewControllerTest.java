package dev.roost.review.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.rest.Sent.by;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.LOFT;
import static roosttest.review.ReviewFixture.NEXT_DAY;

import dev.roost.booking.contract.BookingId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.review.api.EditReview;
import dev.roost.review.api.Opinion;
import dev.roost.review.api.ReplyToReview;
import dev.roost.review.api.ReplyView;
import dev.roost.review.api.ReviewView;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.StayReviewsView;
import dev.roost.review.api.StayReviewsView.Status;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.StayNotOver;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(StayReviewController.class)
class StayReviewControllerTest {

  private static final BookingId STAY = new BookingId(UUID.fromString("01930000-0000-7000-8000-00000000b00c"));
  private static final ReviewId ID = new ReviewId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
  private static final Opinion OPINION = new Opinion(4, Map.of(Category.CHECK_IN, 5), "Fine.", "The tap drips.");
  private static final ReviewView REVIEW = new ReviewView(ID, 1, STAY, LOFT, Reviewer.GUEST, OPINION, NEXT_DAY, null,
      CLOSES, null, new ReplyView("Thanks", NEXT_DAY), null);
  private static final String BODY = """
      {"overall": 4, "categories": {"checkIn": 5}, "text": "Fine.", "privateNote": "The tap drips."}""";

  @Autowired private MockMvcTester http;
  @MockitoBean private StayReviews reviews;

  @Test
  void shouldWriteWhatTheBodySays() {
    // given
    given(reviews.write(Actors.guest(), new IdempotencyKey("k"), new WriteReview(STAY, OPINION)))
        .willReturn(new Once<>(REVIEW, true));
    // then
    assertThat(write(BODY)).hasStatus(201).hasHeader("ETag", "\"1\"").hasHeader("Idempotency-Replayed", "true")
        .hasHeader("Location", "/v1/reviews/" + ID).bodyJson().isLenientlyEqualTo(
            """
                {"by": "GUEST", "overall": 4, "categories": {"checkIn": 5}, "text": "Fine.", "privateNote": "The tap drips.",
                 "closesAt": "2027-05-31T09:00:00Z", "reply": {"text": "Thanks"}}""");
  }

  @ParameterizedTest
  @CsvSource({"'\"overall\": 4', '\"overall\": 6', overall", "'\"checkIn\": 5', '\"checkIn\": 0', categories.checkIn",
      "Fine., ' ', text", "Fine., a\\u0000b, text"})
  void shouldNameTheFieldThatCannotBe(String instead, String of, String field) {
    assertThat(write(BODY.replace(instead, of))).hasStatus(400).bodyJson().extractingPath("$.errors[0].field")
        .isEqualTo(field);
    verifyNoInteractions(reviews);
  }

  @Test
  void shouldSayWhenAStayIsOver() {
    // given
    given(reviews.write(any(), any(), any())).willThrow(new Refused(new StayNotOver(STAY, CLOSES)));
    // then
    assertThat(write(BODY)).hasStatus(409).bodyJson().isLenientlyEqualTo("""
        {"key": "stay-not-over", "until": "2027-05-31T09:00:00Z"}""");
  }

  @Test
  void shouldEditOneVersion() {
    // given
    given(reviews.edit(Actors.guest(), new EditReview(ID, 1, OPINION))).willReturn(REVIEW);
    var put = http.put().uri("/v1/reviews/{id}", ID).with(by(Actors.guest())).contentType(APPLICATION_JSON)
        .content(BODY);
    // then
    assertThat(put.header("If-Match", "\"1\"")).hasStatus(200).hasHeader("ETag", "\"1\"");
    assertThat(http.put().uri("/v1/reviews/{id}", ID).with(by(Actors.guest())).contentType(APPLICATION_JSON)
        .content(BODY)).hasStatus(428);
  }

  @Test
  void shouldReply() {
    // given
    given(reviews.reply(Actors.host(), new IdempotencyKey("k"), new ReplyToReview(ID, "Thanks")))
        .willReturn(new Once<>(REVIEW, false));
    // then
    assertThat(http.post().uri("/v1/reviews/{id}/reply", ID).with(by(Actors.host())).header("Idempotency-Key", "k")
        .contentType(APPLICATION_JSON).content("{\"text\": \"Thanks\"}")).hasStatus(201)
        .doesNotContainHeader("Idempotency-Replayed");
  }

  @Test
  void shouldShowReviewsAndStaysToReview() {
    // given
    given(reviews.show(Actors.guest(), ID)).willReturn(REVIEW);
    given(reviews.ofBooking(Actors.guest(), STAY))
        .willReturn(new StayReviewsView(STAY, Status.OPEN, CLOSES, null, REVIEW, null));
    given(reviews.toWrite(Actors.guest(), Reviewer.GUEST, PageRequest.first(20)))
        .willReturn(new Page<>(List.of(new StayToReviewView(STAY, LOFT, Reviewer.GUEST, CLOSES)), "there"));
    // then
    assertThat(get("/v1/reviews/" + ID)).hasStatus(200).hasHeader("ETag", "\"1\"");
    assertThat(get("/v1/bookings/" + STAY + "/reviews")).hasStatus(200).bodyJson().isLenientlyEqualTo("""
        {"status": "OPEN", "closesAt": "2027-05-31T09:00:00Z", "guestReview": {"overall": 4}}""");
    assertThat(get("/v1/me/stays-to-review")).hasStatus(200).containsHeader("Link").bodyJson()
        .extractingPath("$.items[0].bookingId").isEqualTo(STAY.toString());
  }

  private MockMvcRequestBuilder get(String path) {
    return http.get().uri(path).with(by(Actors.guest()));
  }

  private MockMvcRequestBuilder write(String body) {
    return http.post().uri("/v1/bookings/{id}/reviews", STAY).with(by(Actors.guest())).header("Idempotency-Key", "k")
        .contentType(APPLICATION_JSON).content(body);
  }
}
