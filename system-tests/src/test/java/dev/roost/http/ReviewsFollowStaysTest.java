package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.StayCompleted;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.listing.contract.Position;
import dev.roost.platform.RecurringWork;
import dev.roost.review.api.Opinion;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.contract.ReviewsRevealed;
import dev.roost.search.api.Area.Around;
import dev.roost.search.api.HitView;
import dev.roost.search.api.ListingSearch;
import dev.roost.search.api.SearchListings;
import dev.roost.search.api.Sort;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;

/** What booking tells opens reviews, and what they come to reaches search, with all of Roost between. */
@HttpTest
@EnableScenarios
class ReviewsFollowStaysTest {

  private static final PageRequest ALL = PageRequest.first(100);
  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private World world;
  @Autowired private StayReviews reviews;
  @Autowired private ListingSearch search;
  @Autowired private DSLContext db;
  @Autowired
  @Qualifier("reviewTimers") private RecurringWork timers;

  private UserId host;
  private UserId guest;
  private ListingId listing;

  @BeforeEach
  void people() {
    host = world.user(UUID.randomUUID() + "@example.com", Set.of(Role.HOST));
    guest = world.user(UUID.randomUUID() + "@example.com", Set.of());
    listing = world.listing(host, true);
  }

  @Test
  void shouldOfferAStayForReviewOnceItIsOverHoweverOftenItIsTold(Scenario scenario) {
    // given
    var stay = world.stay(guest, listing);
    var told = new StayCompleted(stay, listing, guest, host, StayDates.of("2026-11-01", "2026-11-03"));
    for (var time = 0; time < 2; time++) {
      // when
      scenario.publish(told).andWaitAtMost(SOON)
          .andWaitForStateChange(() -> toWrite(World.guest(guest), Reviewer.GUEST), all -> !all.isEmpty())
          // then
          .andVerify(all -> assertThat(all).containsExactly(stay));
    }
    assertThat(toWrite(hosts(), Reviewer.HOST)).containsExactly(stay);
  }

  @Test
  void shouldBringARatingToSearchWithTheSecondReview(Scenario scenario) {
    // given
    var stay = world.stay(guest, listing);
    write(stay, hosts(), 5);
    // when
    scenario.stimulate(() -> write(stay, World.guest(guest), 4)).andWaitAtMost(SOON)
        .forEventOfType(ReviewsRevealed.class).matching(it -> it.booking().equals(stay))
        .toArriveAndVerify(it -> assertThat(it.by()).containsExactly(Reviewer.GUEST, Reviewer.HOST));
    // then
    scenario.stimulate(() -> write(world.stay(guest, listing), World.guest(guest), 1)).andWaitAtMost(SOON)
        .andWaitForStateChange(this::hit, hit -> hit.map(HitView::ratings).orElse(0L) == 1)
        .andVerify(hit -> assertThat(hit.orElseThrow().rating()).isEqualTo("4.00"));
  }

  @Test
  void shouldRevealByItselfAtTheDeadline(Scenario scenario) {
    // given
    var stay = world.stay(guest, listing);
    write(stay, World.guest(guest), 4);
    var review = Objects.requireNonNull(reviews.ofBooking(World.guest(guest), stay).guestReview()).id();
    db.execute(
        "update review.exchange set closes_at = now() - interval '1 second', due_at = now() where booking_id = ?",
        stay.value());
    // when
    scenario.stimulate(() -> timers.work().run()).andWaitAtMost(SOON)
        .andWaitForStateChange(() -> reviews.ofBooking(hosts(), stay).guestReview(), it -> it != null)
        // then
        .andVerify(it -> assertThat(it.id()).isEqualTo(review));
    scenario.stimulate(() -> timers.work().run()).andWaitAtMost(SOON)
        .andWaitForStateChange(this::hit, hit -> hit.map(HitView::ratings).orElse(0L) == 1)
        .andVerify(hit -> assertThat(hit.orElseThrow().rating()).isEqualTo("4.00"));
  }

  private void write(BookingId stay, Actor actor, int stars) {
    reviews.write(actor, World.key(), new WriteReview(stay, new Opinion(stars, Map.of(), "Fine.", null)));
  }

  private List<BookingId> toWrite(Actor actor, Reviewer as) {
    return reviews.toWrite(actor, as, ALL).items().stream().map(StayToReviewView::booking).toList();
  }

  /** The listing among all in Lisbon that somebody has rated. */
  private Optional<HitView> hit() {
    var query = new SearchListings(new Around(new Position(38.7139, -9.1334), 5_000), null, Party.ofAdults(1), null,
        Set.of(), Set.of(), false, Sort.RATING);
    return search.search(Actor.anonymous(), query, ALL).items().stream().filter(it -> it.listing().equals(listing))
        .findFirst();
  }

  private Actor hosts() {
    return Actor.user(host, Set.of(Role.HOST));
  }
}
