package dev.roost.review.application;

import static dev.roost.review.application.ReviewDesk.refusalOf;
import static dev.roost.review.contract.Reviewer.GUEST;
import static dev.roost.review.contract.Reviewer.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.review.ReviewFixture.CLOSES;
import static roosttest.review.ReviewFixture.LOFT;

import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.ReviewsRevealed;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ReviewTimerServiceTest {

  private static final Actor CLOCK = Actor.system("test");

  private final ReviewDesk desk = new ReviewDesk();

  @Test
  void shouldRevealAtTheDeadlineWhatOneSideWrote() {
    // given
    var stay = desk.stays.over();
    desk.write(stay, GUEST, 2);
    desk.clock.set(CLOSES.minusNanos(1_000));
    assertThat(desk.timers.revealDue(CLOCK, 10)).isZero();
    // when
    desk.clock.set(CLOSES.plusSeconds(3));
    var revealed = desk.timers.revealDue(CLOCK, 10);
    // then
    assertThat(revealed).isEqualTo(1);
    assertThat(desk.reviews.ofBooking(Actors.host(), stay).revealedAt()).isEqualTo(CLOSES);
    assertThat(desk.events.take()).containsExactly(new ReviewsRevealed(stay, LOFT, CARA, ANNA, List.of(GUEST), CLOSES),
        new ListingRatingChanged(LOFT));
    assertThat(desk.ratings.find(List.of(LOFT)).get(LOFT).mean()).isEqualTo("2.00");
    assertThat(desk.timers.revealDue(CLOCK, 10)).isZero();
  }

  @Test
  void shouldNotTellOfARatingThatAHostsReviewDoesNotChange() {
    // given
    var stay = desk.stays.over();
    desk.write(stay, HOST, 2);
    desk.clock.set(CLOSES);
    // when
    desk.timers.revealDue(CLOCK, 10);
    // then
    assertThat(desk.events.take()).hasSize(1);
    assertThat(desk.ratings.find(List.of(LOFT))).isEmpty();
  }

  @Test
  void shouldRevealAsManyAsAreAskedFor() {
    // given
    for (var stay = 0; stay < 3; stay++) {
      desk.write(desk.stays.over(), GUEST, 2);
    }
    desk.clock.set(CLOSES);
    // then
    assertThat(desk.timers.revealDue(CLOCK, 2)).isEqualTo(2);
    assertThat(desk.timers.revealDue(CLOCK, 2)).isEqualTo(1);
  }

  @Test
  void shouldBeForRoostsClockOnly() {
    assertThat(refusalOf(() -> desk.timers.revealDue(Actors.admin(), 1))).isEqualTo(new NotAllowed("reveal reviews"));
  }

  @Test
  void shouldPutOffWhatFails() {
    // given
    var broken = desk.stays.over();
    desk.write(broken, GUEST, 2);
    desk.clock.set(CLOSES);
    var timers = new ReviewTimerService(desk.due, new DueExchangeStep(desk.exchanges,
        new RevealedExchanges(desk.exchanges, new NoRatings(), desk.events.publisher()), desk.clock));
    // then
    assertThat(timers.revealDue(CLOCK, 10)).isZero();
    assertThat(desk.due.find(10)).isEmpty();
  }

  /** Cannot be counted at the moment. */
  private static final class NoRatings implements Ratings {

    @Override
    public void recount(Collection<Rated> rated) {
      throw new IllegalStateException("no such luck");
    }

    @Override
    public Map<Rated, Rating> find(
        Collection<Rated> rated) {
      return Map.of();
    }
  }
}
