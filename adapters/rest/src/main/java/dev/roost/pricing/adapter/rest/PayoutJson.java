package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.adapter.rest.QuoteJson.QuoteLineJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What a stay brings its host. */
@Schema(name = "PayoutPreview", description = "What a stay would bring its host if it were booked now.")
record PayoutJson(
    @Schema(description = "The listing.") UUID listingId,
    @Schema(description = "What the guest would read on a quote.") List<QuoteLineJson> lines,
    @Schema(description = "What the guest pays: the sum of the lines.") MoneyJson guestPays,
    @Schema(description = "What of the host's price goes to authorities, where prices include taxes.") List<QuoteLineJson> includedTaxes,
    @Schema(description = "What Roost keeps of the host's price.") MoneyJson serviceFee,
    @Schema(description = "Which version of the service fee holds.", example = "1") long serviceFeeVersion,
    @Schema(description = "What the host gets: the lines without the guest's service fee and taxes, less the host's service"
        + " fee and included taxes.") MoneyJson payout) {
}
