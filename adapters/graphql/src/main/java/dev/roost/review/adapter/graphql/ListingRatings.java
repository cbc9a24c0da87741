package dev.roost.review.adapter.graphql;

import dev.roost.listing.api.ListingView;
import dev.roost.platform.graphql.Batches;
import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.ListingRatingView;
import dev.roost.review.api.PublicReviews;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.Tally;
import dev.roost.shared.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What guests make of listings, for all listings of an answer at once. */
@Controller
@SchemaMapping(typeName = "ListingRating")
class ListingRatings {

  private final PublicReviews reviews;

  ListingRatings(PublicReviews reviews) {
    this.reviews = reviews;
  }

  /** How a category was rated. */
  record CategoryRating(Category category, long ratings, BigDecimal mean) {
  }

  @BatchMapping(typeName = "Listing")
  Map<ListingView, ListingRatingView> rating(List<ListingView> listings, @ContextValue Actor actor) {
    return Batches.of(listings, ListingView::id, ids -> reviews.ratingsOf(actor, ids));
  }

  @SchemaMapping
  long ratings(ListingRatingView rating) {
    return rating.rating().overall().count();
  }

  @SchemaMapping
  @Nullable
  BigDecimal mean(ListingRatingView rating) {
    Tally overall = rating.rating().overall();
    return overall.count() == 0 ? null : overall.mean();
  }

  @SchemaMapping
  List<Long> distribution(ListingRatingView rating) {
    return rating.rating().distribution();
  }

  @SchemaMapping
  List<CategoryRating> categories(ListingRatingView rating) {
    return rating.rating().categories().entrySet().stream().filter(one -> one.getValue().count() > 0)
        .map(one -> new CategoryRating(one.getKey(), one.getValue().count(), one.getValue().mean())).toList();
  }

  @SchemaMapping(typeName = "ForeignRating")
  BigDecimal mean(ForeignRatingView rating) {
    return BigDecimal.valueOf(rating.overall(), 2);
  }
}
