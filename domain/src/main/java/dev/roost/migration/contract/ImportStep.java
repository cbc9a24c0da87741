package dev.roost.migration.contract;

/** The parts of an import, in the order in which they are done: calendars and reviews need their listings. */
public enum ImportStep {
  /** Listings with their hosts and base prices. */
  LISTINGS,
  /** Closed nights, nightly prices and stay rules. */
  CALENDARS,
  /** Reviews, kept as they came. */
  REVIEWS
}
