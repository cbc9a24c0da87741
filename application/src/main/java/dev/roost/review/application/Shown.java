package dev.roost.review.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.review.domain.Rated;
import dev.roost.review.domain.Review;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;

/** A review in a list that everybody may read. */
public sealed interface Shown {

  ReviewId id();

  ListingId listing();

  /** What lists are ordered by, UTC. */
  Instant at();

  /** Whose ratings it counts in. */
  List<Rated> rated();

  /** Written here. */
  record Own(BookingId booking, ListingId listing, UserId host, UserId guest, Review review, Instant at)
      implements
        Shown {
    @Override
    public ReviewId id() {
      return review.id();
    }

    @Override
    public List<Rated> rated() {
      return review.by() == Reviewer.GUEST
          ? List.of(Rated.listing(listing), Rated.host(host))
          : List.of(Rated.guest(guest));
    }
  }

  /** Imported with its listing. */
  record Foreign(ReviewId id, ListingId listing, String source, String authorName, String text, Instant at)
      implements
        Shown {
    @Override
    public List<Rated> rated() {
      return List.of();
    }
  }
}
