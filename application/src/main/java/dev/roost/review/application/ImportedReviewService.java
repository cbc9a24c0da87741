package dev.roost.review.application;

import dev.roost.review.api.ImportedRating;
import dev.roost.review.api.ImportedReview;
import dev.roost.review.api.ImportedReviews;
import dev.roost.review.domain.ForeignRating;
import dev.roost.review.domain.ForeignRatings;
import dev.roost.review.domain.ForeignReview;
import dev.roost.review.domain.ForeignReviews;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ImportedReviewService implements ImportedReviews {

  private final ForeignReviews reviews;
  private final ForeignRatings ratings;

  ImportedReviewService(ForeignReviews reviews, ForeignRatings ratings) {
    this.reviews = reviews;
    this.ratings = ratings;
  }

  @Override
  @Transactional
  public int importReviews(Actor system, List<ImportedReview> imported) {
    mustBeRoost(system);
    return reviews.put(imported.stream().map(it -> new ForeignReview(it.source(), it.externalId(), it.listing(),
        it.authorName(), it.text(), it.writtenOn())).toList());
  }

  @Override
  @Transactional
  public void importRatings(Actor system, List<ImportedRating> imported) {
    mustBeRoost(system);
    ratings.put(imported.stream().map(it -> new ForeignRating(it.rating().source(), it.listing(),
        it.rating().reviews(), it.rating().overall(), it.rating().categories())).toList());
  }

  private static void mustBeRoost(Actor actor) {
    if (!actor.isSystem()) {
      throw new Refused(new NotAllowed("import reviews"));
    }
  }
}
