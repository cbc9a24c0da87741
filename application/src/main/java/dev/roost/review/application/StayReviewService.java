package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.StayEnds.Outcome.Ahead;
import dev.roost.booking.spi.StayEnds.Outcome.NeverBegan;
import dev.roost.booking.spi.StayEnds.StayEnd;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingRights;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.review.api.EditReview;
import dev.roost.review.api.ReplyToReview;
import dev.roost.review.api.ReviewView;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.StayReviewsView;
import dev.roost.review.api.StayReviewsView.Status;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Moderations;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StayReviewService implements StayReviews {

  private final Idempotency idempotency;
  private final ReviewAccess access;
  private final ExchangeOpening opening;
  private final Exchanges exchanges;
  private final RevealedExchanges revealed;
  private final Moderations moderations;
  private final ReviewLists lists;
  private final ListingRights rights;
  private final Ids ids;
  private final Clock clock;

  StayReviewService(Idempotency idempotency, ReviewAccess access, ExchangeOpening opening, Exchanges exchanges,
      RevealedExchanges revealed, Moderations moderations, ReviewLists lists, ListingRights rights, Ids ids,
      Clock clock) {
    this.idempotency = idempotency;
    this.access = access;
    this.opening = opening;
    this.exchanges = exchanges;
    this.revealed = revealed;
    this.moderations = moderations;
    this.lists = lists;
    this.rights = rights;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Once<ReviewView> write(Actor actor, IdempotencyKey key, WriteReview command) {
    var user = actor.mustBeUser(Scope.BOOKINGS_WRITE);
    return idempotency.once(actor, "review.write", key, command, ReviewView.class, () -> {
      var stay = access.find(command.booking());
      var by = access.writing(actor, stay, "review this stay", ReviewAccess.unknown(stay.booking()));
      var content = ReviewViews.content(command.opinion());
      var exchange = opening.lock(stay);
      var review = exchange.write(new ReviewId(ids.next()), by, user, content, now());
      if (exchange.isRevealed()) {
        revealed.store(exchange);
      } else {
        exchanges.save(exchange);
      }
      return ReviewViews.of(exchange, review, Optional.of(by), Optional.empty());
    });
  }

  @Override
  @Transactional
  public ReviewView edit(Actor actor, EditReview command) {
    actor.mustBeUser(Scope.BOOKINGS_WRITE);
    var exchange = lockWith(command.review());
    var by = sideOf(actor, exchange, command.review(), "edit this review");
    var review = exchange.edit(command.review(), by, command.expectedVersion(), ReviewViews.content(command.opinion()),
        now());
    exchanges.save(exchange);
    return ReviewViews.of(exchange, review, Optional.of(by), Optional.empty());
  }

  @Override
  @Transactional
  public Once<ReviewView> reply(Actor actor, IdempotencyKey key, ReplyToReview command) {
    var user = actor.mustBeUser(Scope.BOOKINGS_WRITE);
    return idempotency.once(actor, "review.reply", key, command, ReviewView.class, () -> {
      var exchange = lockWith(command.review());
      var by = sideOf(actor, exchange, command.review(), "reply to this review");
      var review = exchange.reply(command.review(), by, user, command.text(), now());
      exchanges.save(exchange);
      return ReviewViews.of(exchange, review, Optional.of(by), moderations.find(review.id()));
    });
  }

  @Override
  @Transactional(readOnly = true)
  public ReviewView show(Actor actor, ReviewId id) {
    actor.mustBeUser(Scope.BOOKINGS_READ);
    var exchange = exchanges.findWith(id).orElseThrow(() -> unknown(id));
    var reader = access.reading(actor, exchange.booking(), notFound(id)).side();
    return exchange.review(id).filter(review -> exchange.isRevealed() || reader.filter(review.by()::equals).isPresent())
        .map(review -> ReviewViews.of(exchange, review, reader, moderations.find(id))).orElseThrow(() -> unknown(id));
  }

  @Override
  @Transactional(readOnly = true)
  public StayReviewsView ofBooking(Actor actor, BookingId booking) {
    var party = access.reading(actor, booking, ReviewAccess.unknown(booking));
    var status = withoutReviews(party.stay());
    if (status.isPresent()) {
      return new StayReviewsView(booking, status.get(), null, null, null, null);
    }
    var exchange = exchanges.find(booking).orElseGet(() -> ExchangeOpening.exchangeOf(party.stay()));
    return new StayReviewsView(booking, statusOf(exchange), exchange.closesAt(), exchange.revealedAt().orElse(null),
        readable(exchange, Reviewer.GUEST, party.side()), readable(exchange, Reviewer.HOST, party.side()));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<StayToReviewView> toWrite(Actor actor, Reviewer as, PageRequest page) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    return switch (as) {
      case GUEST -> lists.openFor(user, now(), page);
      case HOST -> lists.openFor(rights.listingsWith(user, HostRight.MANAGE_BOOKINGS), now(), page);
    };
  }

  private @Nullable ReviewView readable(Exchange exchange, Reviewer by, Optional<Reviewer> reader) {
    return exchange.by(by).filter(_ -> exchange.isRevealed() || reader.filter(by::equals).isPresent())
        .map(review -> ReviewViews.of(exchange, review, reader, moderations.find(review.id()))).orElse(null);
  }

  private static Optional<Status> withoutReviews(StayEnd stay) {
    return stay.outcome() instanceof Ahead
        ? Optional.of(Status.STAY_AHEAD)
        : stay.outcome() instanceof NeverBegan ? Optional.of(Status.NOBODY_STAYED) : Optional.empty();
  }

  private Status statusOf(Exchange exchange) {
    return exchange.isRevealed()
        ? Status.REVEALED
        : now().isBefore(exchange.closesAt()) ? Status.OPEN : Status.CLOSED;
  }

  private Exchange lockWith(ReviewId review) {
    return exchanges.findWith(review).flatMap(found -> exchanges.lock(found.booking()))
        .orElseThrow(() -> unknown(review));
  }

  private Reviewer sideOf(Actor actor, Exchange exchange, ReviewId review, String action) {
    return access.writing(actor, access.find(exchange.booking()), action, notFound(review));
  }

  /** As exact as it is stored. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Refused unknown(ReviewId review) {
    return new Refused(notFound(review));
  }

  private static NotFound notFound(ReviewId review) {
    return new NotFound("review", review.toString());
  }
}
