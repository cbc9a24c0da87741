package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.shared.StayDates;

/**
 * A guest wants to know what a stay costs.
 *
 * @param nonRefundable whether at the rate that gives nothing back after a cancellation
 */
public record RequestQuote(ListingId listing, StayDates stay, Party party, boolean nonRefundable) {

  /** A stay that the guest may call off. */
  public RequestQuote(ListingId listing, StayDates stay, Party party) {
    this(listing, stay, party, false);
  }
}
