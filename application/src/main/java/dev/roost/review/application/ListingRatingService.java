package dev.roost.review.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Tally;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.review.spi.ListingRatings;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What guests make of listings. */
@Service
class ListingRatingService implements ListingRatings {

  private final Ratings ratings;

  ListingRatingService(Ratings ratings) {
    this.ratings = ratings;
  }

  @Override
  public Map<ListingId, Tally> find(Collection<ListingId> listings) {
    return ratings.find(listings.stream().map(Rated::listing).toList()).entrySet().stream()
        .collect(Collectors.toMap(it -> new ListingId(it.getKey().id()), it -> it.getValue().overall()));
  }
}
