package dev.roost.migration.application;

import dev.roost.listing.contract.ListingId;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.Scores;
import dev.roost.migration.api.ReviewRecord;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.KnownListings;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.review.api.ForeignRatingView;
import dev.roost.review.api.ImportedRating;
import dev.roost.review.api.ImportedReview;
import dev.roost.review.api.ImportedReviews;
import dev.roost.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes reviews in, and what sources say of listings on the whole. */
@Component
class ReviewIntake {

  private final KnownListings known;
  private final ImportedReviews reviews;

  ReviewIntake(KnownListings known, ImportedReviews reviews) {
    this.known = known;
    this.reviews = reviews;
  }

  Taken take(Actor importer, String source, List<ReviewRecord> records) {
    var listings = known.find(source, records.stream().map(ReviewRecord::listing).collect(Collectors.toSet()));
    var kept = new LinkedHashMap<String, ImportedReview>();
    var rejected = new ArrayList<RejectedRow>();
    for (var review : records) {
      var listing = listings.get(review.listing());
      if (listing == null) {
        rejected.add(new RejectedRow(review.origin().file(), review.origin().line(),
            "listing %s was not imported, nor are its reviews".formatted(review.listing())));
      } else {
        kept.put(review.externalId(), imported(source, review, listing));
      }
    }
    var changed = reviews.importReviews(importer, List.copyOf(kept.values()));
    return new Taken(changed, kept.size() - changed, rejected.size(), rejected);
  }

  /**
   * Whether or not the listing itself has changed: guests rate on while hosts leave their listings alone.
   *
   * @param ids of the listings that are known here, by what the source calls them
   */
  void takeScores(Actor importer, String source, Collection<ListingRecord> records, Map<String, ListingId> ids) {
    reviews.importRatings(importer, records.stream().flatMap(record -> {
      var scores = record.scores();
      var listing = ids.get(record.externalId());
      return scores == null || listing == null ? Stream.empty() : Stream.of(rating(source, listing, scores));
    }).toList());
  }

  private static ImportedReview imported(String source, ReviewRecord review, KnownListing listing) {
    return new ImportedReview(source, review.externalId(), listing.listing(), review.authorName(), review.text(),
        review.writtenOn());
  }

  private static ImportedRating rating(String source, ListingId listing, Scores scores) {
    return new ImportedRating(listing,
        new ForeignRatingView(source, scores.reviews(), scores.overall(), scores.categories()));
  }
}
