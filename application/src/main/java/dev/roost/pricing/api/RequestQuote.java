package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.shared.Currency;
import dev.roost.shared.StayDates;
import org.jspecify.annotations.Nullable;

/**
 * A guest wants to know what a stay costs.
 *
 * @param nonRefundable whether at the rate that gives nothing back after a cancellation
 * @param displayCurrency the currency the price is shown in besides its own, for information; absent where it need not be
 */
public record RequestQuote(ListingId listing, StayDates stay, Party party, boolean nonRefundable,
    @Nullable Currency displayCurrency) {

  /** A stay that the guest may call off. */
  public RequestQuote(ListingId listing, StayDates stay, Party party) {
    this(listing, stay, party, false);
  }

  /** A stay whose price is shown in its own currency. */
  public RequestQuote(ListingId listing, StayDates stay, Party party, boolean nonRefundable) {
    this(listing, stay, party, nonRefundable, null);
  }
}
