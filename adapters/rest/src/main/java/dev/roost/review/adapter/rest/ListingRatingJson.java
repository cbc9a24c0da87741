package dev.roost.review.adapter.rest;

import dev.roost.review.api.ListingRatingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What guests make of a listing. */
@Schema(name = "ListingRating", description = "What guests make of a listing, here and elsewhere.")
record ListingRatingJson(
    @Schema(description = "The listing.") UUID listingId,
    @Schema(description = "Of reviews that were written here after a stay. What search shows and sorts by.") RatingJson rating,
    @Schema(description = "What other places said of it when it was imported. Counts in nothing here.") List<ForeignRatingJson> elsewhere) {

  static ListingRatingJson of(ListingRatingView view) {
    return new ListingRatingJson(view.listing().value(), RatingJson.of(view.rating()),
        view.elsewhere().stream().map(ForeignRatingJson::of).toList());
  }
}
