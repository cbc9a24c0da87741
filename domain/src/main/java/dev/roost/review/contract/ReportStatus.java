package dev.roost.review.contract;

/** What became of a report. */
public enum ReportStatus {
  /** No administrator has decided yet. */
  OPEN,
  /** The review was hidden. */
  UPHELD,
  /** The review stays as it is. */
  DISMISSED
}
