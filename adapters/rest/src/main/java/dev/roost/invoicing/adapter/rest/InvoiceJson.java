package dev.roost.invoicing.adapter.rest;

import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.contract.LineKind;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice or a credit note as clients read it. */
@Schema(name = "Invoice", description = "An invoice, or a credit note, which takes one back. It never changes.")
record InvoiceJson(
    @Schema(description = "Names the document.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "Its number: the seller's series, the year of issue (UTC), and a count without gaps.", example = "H7-2026-000001") String number,
    @Schema(description = "INVOICE asks for money; CREDIT_NOTE takes an invoice back, as a whole or in part: its amounts are negative.", example = "INVOICE") DocumentKind kind,
    @Schema(description = "STAY: the host sells the stay to the guest. GUEST_SERVICE, HOST_SERVICE: Roost sells its service to the guest, to the host.", example = "STAY") Subject subject,
    @Schema(description = "What it was issued for. Occasions may be added.", example = "CONFIRMED") OccasionKind occasion,
    @Schema(description = "The booking it is about.") UUID bookingId,
    @Schema(description = "The alteration it was issued for; absent where nothing was altered.") @Nullable UUID alterationId,
    @Schema(description = "Who sells.") InvoicePartyJson seller,
    @Schema(description = "Who buys.") InvoicePartyJson buyer,
    @Schema(description = "Title of the listing when it was issued; possibly empty.", example = "Flat above the river") String listingTitle,
    @Schema(description = "The first night.", example = "2026-12-24") LocalDate checkIn,
    @Schema(description = "The day of leaving.", example = "2026-12-27") LocalDate checkOut,
    @Schema(description = "Whether Roost takes the money of the booking; else the guest pays at the property.", example = "true") boolean paidThroughRoost,
    @Schema(description = "When it was issued, UTC; never before the number before it.", example = "2026-12-01T09:30:00Z") Instant issuedAt,
    @Schema(description = "What is sold; the amounts add up to the total exactly.") List<InvoiceLineJson> lines,
    @Schema(description = "What of the lines goes to authorities, where prices include taxes.") List<InvoiceLineJson> includedTaxes,
    @Schema(description = "What it comes to; negative on a credit note.") MoneyJson total,
    @Schema(description = "The invoice that a credit note takes back.") @Nullable CorrectedInvoiceJson corrects) {

  static InvoiceJson of(DocumentView it) {
    var alteration = it.occasion().alteration();
    var corrects = it.corrects();
    return new InvoiceJson(it.id().value(), it.number().toString(), it.kind(), it.subject(), it.occasion().kind(),
        it.booking().value(), alteration == null ? null : alteration.value(),
        InvoicePartyJson.of(it.seller(), it.sellerDetails()), InvoicePartyJson.of(it.buyer(), it.buyerDetails()),
        it.listing(), it.stay().checkIn(), it.stay().checkOut(), it.throughRoost(), it.issuedAt(),
        it.lines().stream().map(InvoiceLineJson::of).toList(),
        it.includedTaxes().stream().map(InvoiceLineJson::of).toList(), MoneyJson.of(it.total()),
        corrects == null
            ? null
            : new CorrectedInvoiceJson(corrects.invoice().value(), corrects.number().toString()));
  }

  /** Seller or buyer. */
  @Schema(name = "InvoiceParty", description = "Seller or buyer, as named when the document was issued.")
  record InvoicePartyJson(
      @Schema(description = "The user; absent where Roost sells.") @Nullable UUID userId,
      BillingDetailsJson details) {

    static InvoicePartyJson of(@Nullable UserId user, BillingDetails details) {
      return new InvoicePartyJson(user == null ? null : user.value(), BillingDetailsJson.of(details));
    }
  }

  /** One line. */
  @Schema(name = "InvoiceLine", description = "One line of an invoice or a credit note.")
  record InvoiceLineJson(
      @Schema(description = "What it is for. Kinds may be added; show those you do not know by their text.", example = "NIGHTS") LineKind kind,
      @Schema(description = "Which rule set it, in words.", example = "weekend price") String text,
      @Schema(description = "How many units, such as nights.", example = "2") int quantity,
      @Schema(description = "Price of one unit.") MoneyJson unit,
      @Schema(description = "What the line adds to the total.") MoneyJson amount) {

    static InvoiceLineJson of(DocumentLine line) {
      return new InvoiceLineJson(line.kind(), line.text(), line.quantity(), MoneyJson.of(line.unit()),
          MoneyJson.of(line.amount()));
    }
  }

  /** What a credit note takes back. */
  @Schema(name = "CorrectedInvoice", description = "The invoice that a credit note takes back.")
  record CorrectedInvoiceJson(
      @Schema(description = "Names the invoice.") UUID id,
      @Schema(description = "Its number.", example = "H7-2026-000001") String number) {
  }
}
