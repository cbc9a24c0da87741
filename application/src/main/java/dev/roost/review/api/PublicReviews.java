package dev.roost.review.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Rating;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;

/** What everybody may read: reviews that are revealed and not hidden, the newest first. */
public interface PublicReviews {

  /** By guests, of a listing that the actor may see. */
  Page<PublicReviewView> ofListing(Actor anyone, ListingId listing, PageRequest page);

  /** What its guests make of a listing that the actor may see. */
  ListingRatingView ratingOf(Actor anyone, ListingId listing);

  /** What their guests make of those of the listings that the actor may see. Few queries, however many are asked. */
  Map<ListingId, ListingRatingView> ratingsOf(Actor anyone, Collection<ListingId> listings);

  /** About a user as a guest or as a host. */
  Page<PublicReviewView> about(Actor anyone, UserId user, Reviewer as, PageRequest page);

  /** What others make of a user as a guest or as a host. */
  Rating ratingOf(Actor anyone, UserId user, Reviewer as);
}
