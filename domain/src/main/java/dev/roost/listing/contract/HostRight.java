package dev.roost.listing.contract;

/** What a host of a listing may do; its owner may do everything, a co-host what the owner granted. */
public enum HostRight {
  /** See the listing as its owner does: drafts, exact address, blocks, reservations. */
  VIEW,
  /** Edit title, description, photos, house rules and the like. */
  EDIT_LISTING,
  /** Change blocks and stay rules. */
  EDIT_CALENDAR,
  /** Change prices and fees. */
  EDIT_PRICES,
  /** Accept, decline and cancel bookings. */
  MANAGE_BOOKINGS,
  /** Publish, snooze, delist, and say who else may host; never granted to a co-host. */
  OWN
}
