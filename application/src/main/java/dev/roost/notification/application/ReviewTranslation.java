package dev.roost.notification.application;

import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.review.contract.ListingRatingChanged;
import dev.roost.review.contract.ReviewsRevealed;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;

/** What is told of reviews: nothing before both sides may read them. */
@Component
class ReviewTranslation implements Translation {

  @Override
  public Optional<Telling> of(DomainEvent event) {
    return Optional.ofNullable(switch (event) {
      case ReviewsRevealed it -> new Telling(EventType.REVIEWS_REVEALED,
          EventData.ofBooking(it.listing().value(), it.booking().value()), it.guest());
      case ListingRatingChanged it ->
        new Telling(EventType.LISTING_RATED, EventData.ofListing(it.listing().value()), null);
      default -> null;
    });
  }
}
