package dev.roost.review.application;

import static dev.roost.review.application.ReviewDesk.refusalOf;
import static dev.roost.review.contract.Reviewer.GUEST;
import static dev.roost.review.contract.Reviewer.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.CABIN;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.review.ReviewFixture.LOFT;

import dev.roost.identity.spi.Standings.Mean;
import dev.roost.identity.spi.Standings.Standing;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.review.api.ListingRatingView;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Tally;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class PublicReviewServiceTest {

  private static final Actor ANYONE = Actor.anonymous();
  private static final PageRequest ALL = PageRequest.first(100);

  private final ReviewDesk desk = new ReviewDesk();

  @Test
  void shouldShowReviewsOfAListingWithTheNamesOfTheirWriters() {
    // given
    var review = desk.revealed(4);
    desk.write(desk.stays.over(), GUEST, 1);
    // then
    assertThat(desk.readers.ofListing(ANYONE, LOFT, ALL).items())
        .containsExactly(new PublicReviewView(review.id(), LOFT,
            GUEST, CARA, "Cara", 4, Map.of(), "Fine.", LocalDate.parse("2027-05-18"), null, null));
  }

  @Test
  void shouldRateListingsAndPeople() {
    // given
    desk.revealed(4);
    desk.revealed(1);
    var rating = new Rating(List.of(1L, 0L, 0L, 1L, 0L), Map.of());
    // then
    assertThat(desk.readers.ratingOf(ANYONE, LOFT)).isEqualTo(new ListingRatingView(LOFT, rating, List.of()));
    assertThat(desk.readers.ratingOf(ANYONE, ANNA, HOST)).isEqualTo(rating);
    assertThat(desk.readers.ratingOf(ANYONE, CARA, GUEST).overall()).isEqualTo(new Tally(2, 10));
    assertThat(desk.readers.ratingOf(ANYONE, CARA, HOST)).isEqualTo(Rating.NONE);
    assertThat(desk.readers.about(ANYONE, CARA, GUEST, ALL).items()).extracting(PublicReviewView::authorName)
        .containsExactly("Anna", "Anna");
    assertThat(desk.readers.about(ANYONE, ANNA, HOST, ALL).items()).hasSize(2);
  }

  @Test
  void shouldTellProfilesWhatOthersMakeOfTheirUsers() {
    // given
    desk.revealed(4);
    desk.revealed(1);
    // then
    assertThat(desk.standings.of(ANNA)).isEqualTo(new Standing(new Mean(2, new BigDecimal("2.50")), null));
    assertThat(desk.standings.of(CARA)).isEqualTo(new Standing(null, new Mean(2, new BigDecimal("5.00"))));
    assertThat(desk.standings.of(BERT)).isEqualTo(Standing.NONE);
  }

  @Test
  void shouldShowNoNameOfWhoHasLeft() {
    // given
    var stay = desk.stays.over(BERT);
    desk.write(stay, HOST, 5);
    desk.reviews.write(Actors.guest(BERT), ReviewDesk.key(),
        new WriteReview(stay, ReviewDesk.opinion(5)));
    // then
    assertThat(desk.readers.ofListing(ANYONE, LOFT, ALL).items()).singleElement()
        .satisfies(it -> assertThat(it.authorName()).isNull());
  }

  @Test
  void shouldBeForWhoMaySeeTheListing() {
    // given
    desk.listings.with(CABIN, ListingStatus.DRAFT);
    // then
    var unknown = new NotFound("listing", CABIN.toString());
    assertThat(refusalOf(() -> desk.readers.ofListing(ANYONE, CABIN, ALL))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.readers.ratingOf(Actors.guest(), CABIN))).isEqualTo(unknown);
    assertThat(desk.readers.ofListing(Actors.host(), CABIN, ALL).items()).isEmpty();
    assertThat(desk.readers.ratingOf(Actors.admin(), CABIN).rating()).isEqualTo(Rating.NONE);
    assertThat(desk.readers.ratingsOf(ANYONE, List.of(CABIN, LOFT))).containsOnlyKeys(LOFT)
        .containsEntry(LOFT, desk.readers.ratingOf(ANYONE, LOFT));
    assertThat(desk.readers.ratingsOf(Actors.admin(), List.of(CABIN, LOFT))).containsOnlyKeys(CABIN, LOFT);
  }
}
