package dev.roost.review.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static roosttest.identity.Actors.CARA;
import static roosttest.rest.Sent.by;
import static roosttest.review.ReviewFixture.LOFT;

import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.ListingRatingView;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.PublicReviews;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.Tally;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.rest.RestTest;

@RestTest
@Import(PublicReviewController.class)
class PublicReviewControllerTest {

  private static final Actor ANYONE = Actor.anonymous();
  private static final Rating RATING = new Rating(List.of(0L, 0L, 0L, 1L, 2L),
      Map.of(Category.VALUE, new Tally(3, 13)));

  @Autowired private MockMvcTester http;
  @MockitoBean private PublicReviews reviews;

  @Test
  void shouldListOwnAndImportedReviews() {
    // given
    var own = new PublicReviewView(new ReviewId(UUID.randomUUID()), LOFT, Reviewer.GUEST, CARA, "Cara", 4,
        Map.of(Category.VALUE, 3), "Fine.", LocalDate.parse("2027-05-18"), null, null);
    var imported = new PublicReviewView(new ReviewId(UUID.randomUUID()), LOFT, Reviewer.GUEST, null, "Zoë", null,
        Map.of(), "Lovely", LocalDate.parse("2024-05-06"), null, "inside-airbnb");
    given(reviews.ofListing(eq(ANYONE), eq(LOFT), any())).willReturn(new Page<>(List.of(own, imported), "there"));
    // then
    assertThat(http.get().uri("/v1/listings/{id}/reviews", LOFT).with(by(ANYONE))).hasStatus(200).containsHeader("Link")
        .bodyJson().isLenientlyEqualTo("""
            {"items": [{"authorName": "Cara", "overall": 4, "categories": {"value": 3}, "on": "2027-05-18"},
                       {"authorName": "Zoë", "text": "Lovely", "importedFrom": "inside-airbnb"}]}""");
  }

  @Test
  void shouldTellRatings() {
    // given
    given(reviews.ratingOf(ANYONE, LOFT)).willReturn(new ListingRatingView(LOFT, RATING,
        List.of(new ForeignRatingView("inside-airbnb", 57, 483, Map.of(Category.CHECK_IN, 490)))));
    given(reviews.ratingOf(ANYONE, CARA, Reviewer.GUEST)).willReturn(Rating.NONE);
    // then
    assertThat(http.get().uri("/v1/listings/{id}/rating", LOFT).with(by(ANYONE))).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("""
            {"rating": {"overall": {"count": 3, "sum": 14, "mean": 4.67}, "distribution": [0, 0, 0, 1, 2],
              "categories": {"value": {"count": 3, "sum": 13, "mean": 4.33}}},
             "elsewhere": [{"source": "inside-airbnb", "reviews": 57, "overall": 4.83, "checkIn": 4.90}]}""");
    assertThat(http.get().uri("/v1/users/{id}/rating?as=GUEST", CARA).with(by(ANYONE))).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"overall\": {\"count\": 0, \"sum\": 0}, \"distribution\": [0, 0, 0, 0, 0]}");
  }

  @Test
  void shouldAskAsWhatAUserIsMeant() {
    // given
    given(reviews.about(eq(ANYONE), eq(CARA), eq(Reviewer.HOST), any())).willReturn(new Page<>(List.of(), null));
    // then
    assertThat(http.get().uri("/v1/users/{id}/reviews?as=HOST", CARA).with(by(ANYONE))).hasStatus(200);
    assertThat(http.get().uri("/v1/users/{id}/reviews", CARA).with(by(ANYONE))).hasStatus(400);
    assertThat(http.get().uri("/v1/users/{id}/rating?as=OWNER", CARA).with(by(ANYONE))).hasStatus(400);
  }
}
