package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;

/**
 * What a stay brings its host.
 *
 * @param lines what the guest would read on a quote
 * @param guestPays the sum of the lines
 * @param includedTaxes what of the host's price goes to authorities
 * @param serviceFee what Roost keeps of the host's price
 * @param serviceFeeVersion which version of the service fee that is
 * @param payout what the host gets
 */
public record PayoutView(ListingId listing, List<QuoteLine> lines, Money guestPays, List<QuoteLine> includedTaxes,
    Money serviceFee, long serviceFeeVersion, Money payout) {
}
