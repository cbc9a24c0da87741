package dev.roost.review.api;

import dev.roost.review.contract.ReportId;

/**
 * An administrator leaves the review as it is.
 *
 * @param note for other administrators and auditors, 1 to 500 characters
 */
public record DismissReport(ReportId report, long expectedVersion, String note) {
}
