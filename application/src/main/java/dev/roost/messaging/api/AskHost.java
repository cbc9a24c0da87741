package dev.roost.messaging.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.StayDates;
import org.jspecify.annotations.Nullable;

/**
 * A question about a listing.
 *
 * @param stay absent where no dates are thought of
 * @param guests absent where they are not counted yet
 */
public record AskHost(ListingId listing, @Nullable StayDates stay, @Nullable Integer guests, String text) {
}
