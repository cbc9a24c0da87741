package dev.roost.review.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.graphql.Connection;
import dev.roost.platform.graphql.Pages;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.PublicReviews;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.StayReviewsView;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReviewResolver {

  private final PublicReviews reviews;
  private final StayReviews stays;
  private final Pages pages;

  ReviewResolver(PublicReviews reviews, StayReviews stays, Pages pages) {
    this.reviews = reviews;
    this.stays = stays;
    this.pages = pages;
  }

  @QueryMapping
  Connection<PublicReviewView> listingReviews(@ContextValue Actor actor, @Argument UUID listing,
      DataFetchingEnvironment field) {
    return pages.read(field, page -> reviews.ofListing(actor, new ListingId(listing), page));
  }

  @QueryMapping
  Connection<PublicReviewView> userReviews(@ContextValue Actor actor, @Argument UUID user, @Argument Reviewer as,
      DataFetchingEnvironment field) {
    return pages.read(field, page -> reviews.about(actor, new UserId(user), as, page));
  }

  @QueryMapping
  StayReviewsView stayReviews(@ContextValue Actor actor, @Argument UUID booking) {
    return stays.ofBooking(actor, new BookingId(booking));
  }

  @QueryMapping
  Connection<StayToReviewView> staysToReview(@ContextValue Actor actor, @Argument Reviewer as,
      DataFetchingEnvironment field) {
    return pages.read(field, page -> stays.toWrite(actor, as, page));
  }
}
