package dev.roost.review.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.identity.api.PublicProfileView;
import dev.roost.identity.api.PublicProfiles;
import dev.roost.listing.api.ListingPages;
import dev.roost.listing.api.ListingView;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.graphql.Batches;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.ReviewView;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.contract.Category;
import dev.roost.shared.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a review consists of, and what of it lies in other contexts, for all reviews of a page at once. */
@Controller
class ReviewParts {

  private final PublicProfiles profiles;
  private final ListingPages listings;

  ReviewParts(PublicProfiles profiles, ListingPages listings) {
    this.profiles = profiles;
    this.listings = listings;
  }

  /** Stars for a category. */
  record CategoryStars(Category category, int stars) {

    static List<CategoryStars> of(Map<Category, Integer> categories) {
      return categories.isEmpty()
          ? List.of()
          : new EnumMap<>(categories).entrySet().stream()
              .map(one -> new CategoryStars(one.getKey(), one.getValue())).toList();
    }
  }

  @SchemaMapping(typeName = "Review")
  ListingId listingId(PublicReviewView review) {
    return review.listing();
  }

  @SchemaMapping(typeName = "Review", field = "categories")
  List<CategoryStars> categories(PublicReviewView review) {
    return CategoryStars.of(review.categories());
  }

  @BatchMapping(typeName = "Review")
  Map<PublicReviewView, PublicProfileView> author(List<PublicReviewView> reviews, @ContextValue Actor actor) {
    return Batches.of(reviews, PublicReviewView::author, ids -> profiles.showAll(actor, ids));
  }

  @SchemaMapping(typeName = "StayReview")
  int overall(ReviewView review) {
    return review.opinion().overall();
  }

  @SchemaMapping(typeName = "StayReview", field = "categories")
  List<CategoryStars> categories(ReviewView review) {
    return CategoryStars.of(review.opinion().categories());
  }

  @SchemaMapping(typeName = "StayReview")
  String text(ReviewView review) {
    return review.opinion().text();
  }

  @SchemaMapping(typeName = "StayReview")
  @Nullable
  String privateNote(ReviewView review) {
    return review.opinion().privateNote();
  }

  @SchemaMapping(typeName = "StayToReview")
  BookingId bookingId(StayToReviewView stay) {
    return stay.booking();
  }

  @BatchMapping(typeName = "StayToReview")
  Map<StayToReviewView, ListingView> listing(List<StayToReviewView> stays, @ContextValue Actor actor) {
    return Batches.of(stays, StayToReviewView::listing, ids -> listings.viewAll(actor, ids));
  }
}
