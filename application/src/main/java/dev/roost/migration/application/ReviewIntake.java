package dev.roost.migration.application;

import dev.roost.migration.api.ReviewRecord;
import dev.roost.migration.domain.KnownListings;
import dev.roost.migration.domain.RawReview;
import dev.roost.migration.domain.RawReviews;
import dev.roost.migration.domain.RejectedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps reviews as they came. */
@Component
class ReviewIntake {

  private final KnownListings known;
  private final RawReviews reviews;

  ReviewIntake(KnownListings known, RawReviews reviews) {
    this.known = known;
    this.reviews = reviews;
  }

  Taken take(String source, List<ReviewRecord> records) {
    var listings = known.find(source, records.stream().map(ReviewRecord::listing).collect(Collectors.toSet()));
    var kept = new LinkedHashMap<String, RawReview>();
    var rejected = new ArrayList<RejectedRow>();
    for (var review : records) {
      if (listings.containsKey(review.listing())) {
        kept.put(review.externalId(), new RawReview(review.externalId(), review.listing(), review.writtenOn(),
            review.author(), review.authorName(), review.text()));
      } else {
        rejected.add(new RejectedRow(review.origin().file(), review.origin().line(),
            "listing %s was not imported, nor are its reviews".formatted(review.listing())));
      }
    }
    var changed = reviews.put(source, List.copyOf(kept.values()));
    return new Taken(changed, kept.size() - changed, rejected.size(), rejected);
  }
}
