package dev.roost.review.domain;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.review.contract.ReviewRefusal.AlreadyReported;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;
import org.jspecify.annotations.Nullable;

/** All reports of reviews. */
@Repository
public interface Reports {

  Optional<Report> find(ReportId id);

  /** What that user reported of the review before. */
  Optional<Report> find(ReviewId review, UserId reporter);

  /** Loads a report and keeps it from being decided by others until the transaction ends; waits for its turn. */
  Optional<Report> lock(ReportId id);

  /** The same with all open ones of a review, the oldest first. */
  List<Report> lockOpen(ReviewId review);

  /** Stores a new report, as version 1; refused ({@link AlreadyReported}) where the reporter has reported the review before. */
  void add(Report report);

  /** Stores the decision, as the next version; fails where another version was stored meanwhile. */
  void save(Report report);

  /**
   * Deletes at most so many that were decided before.
   *
   * @return how many were deleted
   */
  int forgetDecidedBefore(Instant before, int atMost);

  /**
   * The newest first.
   *
   * @param status all where absent
   */
  Page<Report> list(@Nullable ReportStatus status, PageRequest page);
}
