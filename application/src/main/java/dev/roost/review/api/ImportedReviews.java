package dev.roost.review.api;

import dev.roost.shared.Actor;
import java.util.List;

/** Takes reviews in that come with listings from elsewhere, many at once. Part of the caller's transaction. */
public interface ImportedReviews {

  /**
   * Each once; in place of those that have the same id in the same source.
   *
   * @return how many are new or differ
   */
  int importReviews(Actor system, List<ImportedReview> reviews);

  /** In place of what the same source said of the same listing before. */
  void importRatings(Actor system, List<ImportedRating> ratings);
}
