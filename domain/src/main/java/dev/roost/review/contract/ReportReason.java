package dev.roost.review.contract;

/** Why somebody wants an administrator to look at a review. */
public enum ReportReason {
  SPAM, OFFENSIVE,
  /** It tells of people what is nobody's business. */
  PERSONAL_DATA,
  /** It is about something else than the stay. */
  OFF_TOPIC,
  /** It was written under pressure, or for a reward. */
  COERCED, OTHER
}
