package dev.roost.http;

import dev.roost.booking.contract.BookingId;
import dev.roost.http.OwnershipMatrix.Who;
import dev.roost.review.api.Opinion;
import dev.roost.review.api.ReportReview;
import dev.roost.review.api.ReviewReports;
import dev.roost.review.api.StayReviews;
import dev.roost.review.api.WriteReview;
import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportReason;
import dev.roost.review.contract.ReviewId;
import dev.roost.shared.UserId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reviews of stays of the guest's at the host's. */
@Component
class ReviewThings implements Things {

  private static final Opinion OPINION = new Opinion(4, Map.of(), "Fine.", null);

  private final World world;
  private final StayReviews reviews;
  private final ReviewReports reports;

  ReviewThings(World world, StayReviews reviews, ReviewReports reports) {
    this.world = world;
    this.reviews = reviews;
    this.reports = reports;
  }

  @Override
  public Map<String, Recipe> recipes() {
    return Map.of("blind", (cast, _) -> blind(cast), "review", (cast, _) -> revealed(cast), "report",
        (cast, _) -> report(cast));
  }

  private ReviewId blind(Cast cast) {
    var guest = cast.user(Who.GUEST);
    return blind(guest, world.stay(guest, cast.listing()));
  }

  /** The guest's, which the host has not read. */
  ReviewId blind(UserId guest, BookingId stay) {
    return reviews.write(World.guest(guest), World.key(), new WriteReview(stay, OPINION)).answer().id();
  }

  /** The guest's, where the host has written too. */
  private ReviewId revealed(Cast cast) {
    var guest = cast.user(Who.GUEST);
    var stay = world.stay(guest, cast.listing());
    reviews.write(cast.host(), World.key(), new WriteReview(stay, OPINION));
    return reviews.write(World.guest(guest), World.key(), new WriteReview(stay, OPINION)).answer().id();
  }

  /** A stranger finds a review too harsh. */
  private ReportId report(Cast cast) {
    return reports.report(World.guest(cast.user(Who.STRANGER)), World.key(),
        new ReportReview(revealed(cast), ReportReason.OTHER, "Too harsh")).answer().id();
  }
}
