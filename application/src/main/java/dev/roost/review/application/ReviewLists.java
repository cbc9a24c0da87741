package dev.roost.review.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.api.StayToReviewView;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.domain.Rated;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Lists of reviews. */
public interface ReviewLists {

  /** Of what is revealed and not hidden, the newest first; imported ones among those of a listing. */
  Page<Shown> about(Rated rated, PageRequest page);

  /** One that is revealed or imported, hidden or not. */
  Optional<Shown> find(ReviewId review);

  /** Stays about which that guest can still write at that moment and has not, those that close first first. */
  Page<StayToReviewView> openFor(UserId guest, Instant now, PageRequest page);

  /** Stays at these listings about which their hosts can still write at that moment and have not. */
  Page<StayToReviewView> openFor(Set<ListingId> listings, Instant now, PageRequest page);
}
