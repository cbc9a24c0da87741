package dev.roost.review.api;

import dev.roost.review.contract.ReportId;
import dev.roost.review.contract.ReportStatus;
import dev.roost.review.contract.ReviewId;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** What administrators do about reviews. */
public interface ReviewModeration {

  /** The newest first; all where no status is given. */
  Page<ReportView> reports(Actor admin, @Nullable ReportStatus status, PageRequest page);

  ReportView report(Actor admin, ReportId report);

  ReportView dismiss(Actor admin, DismissReport command);

  /** A review that is revealed, hidden or not. */
  ModeratedReviewView review(Actor admin, ReviewId review);

  /** Hiding upholds what was reported of the review, with the same reason. */
  ModeratedReviewView hide(Actor admin, HideReview command);
}
