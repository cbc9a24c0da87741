package dev.roost.review.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.listing.spi.ListingFacts.Facts;
import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.ListingRatingView;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.api.PublicReviews;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.ForeignRating;
import dev.roost.review.domain.ForeignRatings;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Ratings;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads only, without a transaction: what is shown may be outdated in the next moment anyway. */
@Service
class PublicReviewService implements PublicReviews {

  private final ReviewLists lists;
  private final Ratings ratings;
  private final ForeignRatings foreign;
  private final ListingFacts listings;
  private final PublicReviewViews views;

  PublicReviewService(ReviewLists lists, Ratings ratings, ForeignRatings foreign, ListingFacts listings,
      PublicReviewViews views) {
    this.lists = lists;
    this.ratings = ratings;
    this.foreign = foreign;
    this.listings = listings;
    this.views = views;
  }

  @Override
  public Page<PublicReviewView> ofListing(Actor anyone, ListingId listing, PageRequest page) {
    mustBeVisible(anyone, listing);
    return viewed(lists.about(Rated.listing(listing), page));
  }

  @Override
  public ListingRatingView ratingOf(Actor anyone, ListingId listing) {
    mustBeVisible(anyone, listing);
    return new ListingRatingView(listing, rating(Rated.listing(listing)), views(foreign.of(listing)));
  }

  @Override
  public Map<ListingId, ListingRatingView> ratingsOf(Actor anyone, Collection<ListingId> asked) {
    var visible = listings.find(asked).values().stream().filter(it -> isVisible(anyone, it)).map(Facts::id).toList();
    var found = ratings.find(visible.stream().map(Rated::listing).toList());
    var elsewhere = foreign.of(visible);
    return visible.stream().collect(Collectors.toMap(id -> id,
        id -> new ListingRatingView(id, found.getOrDefault(Rated.listing(id), Rating.NONE),
            views(elsewhere.getOrDefault(id, List.of())))));
  }

  @Override
  public Page<PublicReviewView> about(Actor anyone, UserId user, Reviewer as, PageRequest page) {
    return viewed(lists.about(rated(user, as), page));
  }

  @Override
  public Rating ratingOf(Actor anyone, UserId user, Reviewer as) {
    return rating(rated(user, as));
  }

  private Page<PublicReviewView> viewed(Page<Shown> page) {
    return new Page<>(views.of(page.items()), page.next());
  }

  private Rating rating(Rated rated) {
    return ratings.find(List.of(rated)).getOrDefault(rated, Rating.NONE);
  }

  private static List<ForeignRatingView> views(List<ForeignRating> ratings) {
    return ratings.stream().map(PublicReviewService::view).toList();
  }

  private static ForeignRatingView view(ForeignRating rating) {
    return new ForeignRatingView(rating.source(), rating.reviews(), rating.overall(), rating.categories());
  }

  private static Rated rated(UserId user, Reviewer as) {
    return as == Reviewer.GUEST ? Rated.guest(user) : Rated.host(user);
  }

  /** As its page is: hosts see theirs whatever its status, administrators too. */
  private void mustBeVisible(Actor actor, ListingId listing) {
    if (listings.find(listing).filter(it -> isVisible(actor, it)).isEmpty()) {
      throw new Refused(new NotFound("listing", listing.toString()));
    }
  }

  private static boolean isVisible(Actor actor, Facts listing) {
    return listing.status() == ListingStatus.PUBLISHED || isOpenTo(actor, listing);
  }

  private static boolean isOpenTo(Actor actor, Facts listing) {
    return actor.isAdmin() || (actor instanceof Actor.User user && listing.grants(user.id(), HostRight.VIEW));
  }
}
