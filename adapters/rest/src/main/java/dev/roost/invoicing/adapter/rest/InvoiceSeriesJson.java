package dev.roost.invoicing.adapter.rest;

import dev.roost.invoicing.api.SeriesView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series of numbers as administrators read it. */
@Schema(name = "InvoiceSeries", description = "The numbers of one seller's invoices and credit notes.")
record InvoiceSeriesJson(
    @Schema(description = "What its numbers begin with.", example = "H7") String code,
    @Schema(description = "The host; absent for Roost.") @Nullable UUID sellerId,
    @Schema(description = "Year of the last document, UTC.", example = "2026") int year,
    @Schema(description = "The last number of that year.", example = "12") int last,
    @Schema(description = "When the last document was issued, UTC.", example = "2026-12-01T09:30:00Z") Instant lastIssuedAt) {

  static InvoiceSeriesJson of(SeriesView it) {
    var seller = it.seller();
    return new InvoiceSeriesJson(it.code(), seller == null ? null : seller.value(), it.year(), it.last(),
        it.lastIssuedAt());
  }
}
