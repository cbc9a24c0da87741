package dev.roost.review.application;

import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.BookingId;
import dev.roost.identity.spi.Standings;
import dev.roost.platform.IdempotencyKey;
import dev.roost.review.api.ImportedReviews;
import dev.roost.review.api.Opinion;
import dev.roost.review.api.PublicReviews;
import dev.roost.review.api.ReviewModeration;
import dev.roost.review.api.ReviewReports;
import dev.roost.review.api.ReviewTimers;
import dev.roost.review.api.ReviewView;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.spi.ListingRatings;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import roosttest.booking.FakeListings;
import roosttest.identity.Actors;
import roosttest.listing.KnownPeople;
import roosttest.platform.InMemoryIdempotency;
import roosttest.platform.MutableClock;
import roosttest.platform.RecordedEvents;
import roosttest.platform.SequentialIds;
import roosttest.review.FakeStayEnds;
import roosttest.review.InMemoryDueExchanges;
import roosttest.review.InMemoryExchanges;
import roosttest.review.InMemoryForeignRatings;
import roosttest.review.InMemoryForeignReviews;
import roosttest.review.InMemoryModerations;
import roosttest.review.InMemoryRatings;
import roosttest.review.InMemoryReports;
import roosttest.review.InMemoryReviewLists;
import roosttest.review.ReviewFixture;

/** The use cases of reviews on ports in memory. */
final class ReviewDesk {

  final MutableClock clock = MutableClock.at(ReviewFixture.NEXT_DAY);
  final RecordedEvents events = new RecordedEvents();
  final FakeStayEnds stays = new FakeStayEnds();
  final FakeListings listings = new FakeListings().with(ReviewFixture.LOFT);
  final InMemoryExchanges exchanges = new InMemoryExchanges();
  final InMemoryReports reported = new InMemoryReports();
  final InMemoryForeignRatings foreign = new InMemoryForeignRatings();
  final InMemoryForeignReviews foreignReviews = new InMemoryForeignReviews();
  final ImportedReviews imports = new ImportedReviewService(foreignReviews, foreign);
  final InMemoryDueExchanges due = new InMemoryDueExchanges(exchanges, clock);
  final ExchangeOpening opening = new ExchangeOpening(stays, exchanges);
  final StayReviews reviews;
  final PublicReviews readers;
  final ReviewReports reports;
  final ReviewModeration moderation;
  final ReviewTimers timers;
  final ListingRatings ratings;
  final Standings standings;

  ReviewDesk() {
    var moderations = new InMemoryModerations();
    var counted = new InMemoryRatings(exchanges, moderations);
    var lists = new InMemoryReviewLists(exchanges, moderations, foreignReviews);
    var idempotency = new InMemoryIdempotency(clock);
    var ids = new SequentialIds();
    var revealed = new RevealedExchanges(exchanges, counted, events.publisher());
    var views = new PublicReviewViews(new KnownPeople().with(ANNA, "Anna").with(CARA, "Cara"));
    reviews = new StayReviewService(idempotency, new ReviewAccess(stays, listings), opening, exchanges, revealed,
        moderations, lists, listings, ids, clock);
    readers = new PublicReviewService(lists, counted, foreign, listings, views);
    reports = new ReviewReportService(idempotency, lists, moderations, reported, ids, clock);
    moderation = new ReviewModerationService(lists, moderations, reported, counted, views, events.publisher(), clock);
    timers = new ReviewTimerService(due, new DueExchangeStep(exchanges, revealed, clock));
    ratings = new ListingRatingService(counted);
    standings = new UserStandings(counted);
  }

  ReviewView write(BookingId stay, Reviewer by, int stars) {
    return reviews.write(by == Reviewer.GUEST ? Actors.guest() : Actors.host(), key(),
        new WriteReview(stay, opinion(stars))).answer();
  }

  /** The guest's review of a stay about which both have written. */
  ReviewView revealed(int stars) {
    var stay = stays.over();
    write(stay, Reviewer.HOST, 5);
    return write(stay, Reviewer.GUEST, stars);
  }

  static Opinion opinion(int stars) {
    return new Opinion(stars, Map.of(), "Fine.", "The tap drips.");
  }

  static IdempotencyKey key() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  static Refusal refusalOf(ThrowingCallable call) {
    return Optional.ofNullable(Assertions.catchThrowableOfType(Refused.class, call)).orElseThrow().refusal();
  }
}
