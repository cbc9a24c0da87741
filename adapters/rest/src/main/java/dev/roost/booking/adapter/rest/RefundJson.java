package dev.roost.booking.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;

/** What goes back to a guest. */
@Schema(name = "Refund", description = "What goes back to the guest, part by part; the parts add up to the total.")
record RefundJson(
    @Schema(description = "Nights that were not stayed, after discounts, with what extra guests pay for them.") MoneyJson nights,
    @Schema(description = "Cleaning, animals and other fees of the host.") MoneyJson fees,
    @Schema(description = "What the guest pays for Roost's service.") MoneyJson serviceFee,
    @Schema(description = "Taxes of the parts that go back.") MoneyJson taxes,
    @Schema(description = "All of it.") MoneyJson total) {
}
