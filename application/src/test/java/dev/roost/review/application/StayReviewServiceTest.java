package dev.roost.review.application;

import static dev.roost.review.application.ReviewDesk.key;
import static dev.roost.review.application.ReviewDesk.opinion;
import static dev.roost.review.application.ReviewDesk.refusalOf;
import static dev.roost.review.contract.Reviewer.GUEST;
import static dev.roost.review.contract.Reviewer.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.LOFT;
import static roosttest.review.ReviewFixture.NEXT_DAY;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.StayEnds.Outcome.Ahead;
import dev.roost.booking.spi.StayEnds.Outcome.NeverBegan;
import dev.roost.listing.contract.HostRight;
import dev.roost.review.api.EditReview;
import dev.roost.review.api.ReplyToReview;
import dev.roost.review.api.StayReviewsView;
import dev.roost.review.api.StayReviewsView.Status;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.review.contract.ReviewRefusal.NobodyStayed;
import dev.roost.review.contract.ReviewRefusal.StayNotOver;
import dev.roost.review.contract.ReviewsRevealed;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class StayReviewServiceTest {

  private static final PageRequest ALL = PageRequest.first(100);

  private final ReviewDesk desk = new ReviewDesk();
  private final BookingId stay = desk.stays.over();

  @Test
  void shouldKeepAReviewFromTheOtherSideUntilBothAreIn() {
    // when
    var written = desk.write(stay, GUEST, 4);
    // then
    assertThat(written.revealedAt()).isNull();
    assertThat(written.closesAt()).isEqualTo(CLOSES);
    assertThat(view(Actors.guest()).guestReview()).isEqualTo(written);
    assertThat(view(Actors.host())).isEqualTo(new StayReviewsView(stay, Status.OPEN, CLOSES, null, null, null));
    assertThat(refusalOf(() -> desk.reviews.show(Actors.host(), written.id()))).isInstanceOf(NotFound.class);
    assertThat(view(Actors.admin()).guestReview()).isNull();
    assertThat(desk.events.take()).isEmpty();
    assertThat(desk.ratings.find(List.of(LOFT))).isEmpty();
  }

  @Test
  void shouldRevealBothWithTheSecondAndCountThem() {
    // given
    desk.write(stay, HOST, 5);
    // when
    var written = desk.write(stay, GUEST, 4);
    // then
    assertThat(written.revealedAt()).isEqualTo(NEXT_DAY);
    assertThat(view(Actors.host()).guestReview()).isEqualTo(written);
    assertThat(view(Actors.guest())).extracting(StayReviewsView::status).isEqualTo(Status.REVEALED);
    assertThat(desk.events.take()).containsExactly(
        new ReviewsRevealed(stay, LOFT, CARA, ANNA, List.of(GUEST, HOST), NEXT_DAY), new ListingRatingChanged(LOFT));
    assertThat(desk.ratings.find(List.of(LOFT)).get(LOFT).mean()).isEqualTo("4.00");
  }

  @Test
  void shouldWriteOnceHoweverOftenItIsSent() {
    // given
    var key = key();
    var first = desk.reviews.write(Actors.guest(), key, new WriteReview(stay, opinion(4)));
    // when
    var again = desk.reviews.write(Actors.guest(), key, new WriteReview(stay, opinion(4)));
    // then
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(first.answer());
  }

  @Test
  void shouldShowPrivateNotesToTheTwoSidesOnly() {
    // given
    var review = desk.revealed(4);
    // then
    assertThat(desk.reviews.show(Actors.host(), review.id()).opinion().privateNote()).isEqualTo("The tap drips.");
    assertThat(desk.reviews.show(Actors.guest(), review.id()).opinion().privateNote()).isEqualTo("The tap drips.");
    assertThat(desk.reviews.show(Actors.admin(), review.id()).opinion().privateNote()).isNull();
  }

  @Test
  void shouldNotBeWrittenBeforeTheStayIsOver() {
    // given
    var ahead = desk.stays.with(new Ahead(CLOSES));
    // then
    assertThat(refusalOf(() -> desk.write(ahead, GUEST, 4))).isEqualTo(new StayNotOver(ahead, CLOSES));
    assertThat(desk.reviews.ofBooking(Actors.guest(), ahead).status()).isEqualTo(Status.STAY_AHEAD);
  }

  @Test
  void shouldNotBeWrittenWhereNobodyStayed() {
    // given
    var calledOff = desk.stays.with(new NeverBegan());
    // then
    assertThat(refusalOf(() -> desk.write(calledOff, HOST, 4))).isEqualTo(new NobodyStayed(calledOff));
    assertThat(desk.reviews.ofBooking(Actors.host(), calledOff).status()).isEqualTo(Status.NOBODY_STAYED);
  }

  @Test
  void shouldBeForTheTwoSidesOfTheStay() {
    // given
    var review = desk.write(stay, GUEST, 4);
    var stranger = Actors.guest(BERT);
    // then
    var unknown = new NotFound("booking", stay.toString());
    assertThat(refusalOf(() -> desk.reviews.write(stranger, key(), new WriteReview(stay, opinion(1)))))
        .isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.reviews.write(Actors.admin(), key(), new WriteReview(stay, opinion(1)))))
        .isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.reviews.ofBooking(stranger, stay))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.reviews.edit(stranger, new EditReview(review.id(), 1, opinion(1)))))
        .isEqualTo(new NotFound("review", review.id().toString()));
    assertThat(refusalOf(() -> desk.reviews.ofBooking(Actor.anonymous(), stay))).isInstanceOf(NotLoggedIn.class);
    assertThat(refusalOf(() -> desk.reviews.ofBooking(Actors.guest(), new BookingId(UUID.randomUUID()))))
        .isInstanceOf(NotFound.class);
    assertThat(refusalOf(() -> desk.reviews.write(Actors.integration(CARA, Scope.BOOKINGS_READ), key(),
        new WriteReview(stay, opinion(1))))).isEqualTo(new ScopeMissing(Scope.BOOKINGS_WRITE));
  }

  @Test
  void shouldLetCoHostsWriteWhoMayManageBookings() {
    // given
    var reader = Actors.someone();
    desk.listings.withCoHost(LOFT, BERT, HostRight.VIEW, HostRight.MANAGE_BOOKINGS)
        .withCoHost(LOFT, reader, HostRight.VIEW);
    // then
    assertThat(refusalOf(() -> desk.reviews.write(Actors.host(reader), key(), new WriteReview(stay, opinion(1)))))
        .isEqualTo(new NotAllowed("review this stay"));
    assertThat(desk.reviews.write(Actors.host(BERT), key(), new WriteReview(stay, opinion(3))).answer().by())
        .isEqualTo(HOST);
    assertThat(desk.reviews.ofBooking(Actors.host(reader), stay).hostReview()).isNotNull();
  }

  @Test
  void shouldBeChangedByWhoWroteIt() {
    // given
    var written = desk.write(stay, GUEST, 4);
    desk.clock.set(CLOSES.minusSeconds(1));
    // when
    var edited = desk.reviews.edit(Actors.guest(), new EditReview(written.id(), 1, opinion(2)));
    // then
    assertThat(edited.version()).isEqualTo(2);
    assertThat(edited.opinion().overall()).isEqualTo(2);
    assertThat(desk.reviews.show(Actors.guest(), written.id())).isEqualTo(edited);
    assertThat(refusalOf(() -> desk.reviews.edit(Actors.host(), new EditReview(written.id(), 2, opinion(1)))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void shouldBeAnsweredOnce() {
    // given
    var review = desk.revealed(4);
    var key = key();
    // when
    var answered = desk.reviews.reply(Actors.host(), key, new ReplyToReview(review.id(), "Thank you"));
    var again = desk.reviews.reply(Actors.host(), key, new ReplyToReview(review.id(), "Thank you"));
    // then
    assertThat(answered.answer().reply()).isNotNull();
    assertThat(again.replayed()).isTrue();
    assertThat(desk.readers.ofListing(Actor.anonymous(), LOFT, ALL).items()).singleElement()
        .satisfies(it -> assertThat(it.reply()).isEqualTo(answered.answer().reply()));
  }

  @Test
  void shouldListStaysToWriteAbout() {
    // given
    desk.opening.openIfOver(stay);
    desk.opening.openIfOver(stay);
    desk.opening.openIfOver(desk.stays.with(new NeverBegan()));
    // then
    assertThat(desk.reviews.toWrite(Actors.guest(), GUEST, ALL).items())
        .containsExactly(new StayToReviewView(stay, LOFT, GUEST, CLOSES));
    assertThat(desk.reviews.toWrite(Actors.host(), HOST, ALL).items())
        .containsExactly(new StayToReviewView(stay, LOFT, HOST, CLOSES));
    assertThat(desk.reviews.toWrite(Actors.host(BERT), HOST, ALL).items()).isEmpty();
    // given
    desk.write(stay, GUEST, 4);
    // then
    assertThat(desk.reviews.toWrite(Actors.guest(), GUEST, ALL).items()).isEmpty();
  }

  @Test
  void shouldTellWhereTheTwoAreOnceTheTimeIsOver() {
    // given
    desk.clock.set(CLOSES);
    // then
    assertThat(view(Actors.guest())).isEqualTo(new StayReviewsView(stay, Status.CLOSED, CLOSES, null, null, null));
  }

  private StayReviewsView view(Actor actor) {
    return desk.reviews.ofBooking(actor, stay);
  }
}
