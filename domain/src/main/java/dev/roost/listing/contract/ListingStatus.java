package dev.roost.listing.contract;

/** Where a listing is in its life: draft → published ⇄ snoozed → delisted. */
public enum ListingStatus {
  /** Being written; only its hosts see it. */
  DRAFT,
  /** On the market. */
  PUBLISHED,
  /** Off the market for a while; what is booked stays booked. */
  SNOOZED,
  /** Off the market for good. */
  DELISTED
}
