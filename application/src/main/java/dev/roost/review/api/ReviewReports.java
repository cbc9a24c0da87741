package dev.roost.review.api;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;

/** Telling administrators of a review. */
public interface ReviewReports {

  /** Reports a review that everybody can read; once for each user. */
  Once<ReportView> report(Actor actor, IdempotencyKey key, ReportReview command);
}
