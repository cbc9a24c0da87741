package dev.roost.review.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Rating;
import java.util.List;

/**
 * What guests make of a listing.
 *
 * @param rating of reviews that were written here after a stay
 * @param elsewhere what other places said of it when it was imported; counts in nothing here
 */
public record ListingRatingView(ListingId listing, Rating rating, List<ForeignRatingView> elsewhere) {

  public ListingRatingView {
    elsewhere = List.copyOf(elsewhere);
  }
}
