package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import java.util.List;

/**
 * The prices of single dates of a listing.
 *
 * @param version of the rate plan
 * @param prices sorted, neighbours of equal price joined
 */
public record DatePricesView(ListingId listing, long version, List<DatePriceRange> prices) {
}
