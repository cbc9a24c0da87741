package dev.roost.review.application;

import dev.roost.platform.DomainEvents;
import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Exchange;
import dev.roost.review.domain.Exchanges;
import dev.roost.review.domain.Ratings;
import dev.roost.review.domain.Review;
import org.springframework.stereotype.Component;

/** Stores an exchange that is revealed now, counts its reviews and tells of it, in the caller's transaction. */
@Component
class RevealedExchanges {

  private final Exchanges exchanges;
  private final Ratings ratings;
  private final DomainEvents events;

  RevealedExchanges(Exchanges exchanges, Ratings ratings, DomainEvents events) {
    this.exchanges = exchanges;
    this.ratings = ratings;
    this.events = events;
  }

  /** Ratings are counted from what is stored, so storing comes first. */
  void store(Exchange exchange) {
    exchanges.save(exchange);
    ratings.recount(exchange.snapshot().reviews().stream().map(Review::by)
        .flatMap(by -> exchange.ratedBy(by).stream()).toList());
    events.publishFrom(exchange);
    if (exchange.by(Reviewer.GUEST).isPresent()) {
      events.publish(new ListingRatingChanged(exchange.listing()));
    }
  }
}
