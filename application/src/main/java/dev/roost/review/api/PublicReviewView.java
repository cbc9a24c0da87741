package dev.roost.review.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.review.contract.Category;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.UserId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review as everybody may read it.
 *
 * @param by which side wrote it
 * @param author who wrote it, the host for a co-host; absent where it was imported
 * @param authorName absent where the author has left Roost
 * @param overall stars; absent where it was imported without
 * @param on the day it was revealed, or written where it was imported; UTC
 * @param importedFrom the source it was imported from; absent where it was written here
 */
public record PublicReviewView(ReviewId id, ListingId listing, Reviewer by, @Nullable UserId author,
    @Nullable String authorName, @Nullable Integer overall, Map<Category, Integer> categories, String text,
    LocalDate on, @Nullable ReplyView reply, @Nullable String importedFrom) {

  public PublicReviewView {
    categories = Map.copyOf(categories);
  }
}
