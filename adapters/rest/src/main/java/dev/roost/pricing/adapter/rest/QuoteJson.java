package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.LineSource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quote as its guest reads it. */
@Schema(name = "Quote", description = "What a stay costs. Never changes; bookable until it expires.")
record QuoteJson(
    @Schema(description = "Names the quote: what a booking is made of.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
    @Schema(description = "The listing.") UUID listingId,
    @Schema(description = "The first night.", example = "2026-12-24") LocalDate checkIn,
    @Schema(description = "The day of leaving.", example = "2026-12-27") LocalDate checkOut,
    @Schema(description = "How many nights.", example = "3") int nights,
    QuotePartyJson party,
    @Schema(description = "What the total is made of; the amounts add up to it exactly.") List<QuoteLineJson> lines,
    @Schema(description = "What the stay costs.") MoneyJson total,
    @Schema(description = "What of the total goes to authorities, where prices include taxes; not added again.") List<QuoteLineJson> includedTaxes,
    @Schema(description = "What of the total is paid when the stay is booked: all of it, but of long stays.") MoneyJson payWithBooking,
    @Schema(description = "What is paid afterwards, in order: stays of 28 nights and more are paid in months of 30 nights, charged"
        + " to the card that they were booked with. Empty where all is paid with the booking. The amounts add up to the total"
        + " exactly.") List<PlannedPaymentJson> payLater,
    @Schema(description = "What the guest gets back after calling off the stay. Stays of 28 nights and more follow rules"
        + " of their own, whatever is named here.", example = "FLEXIBLE") CancellationPolicy cancellationPolicy,
    @Schema(description = "When it was made, UTC.", example = "2026-12-01T09:30:00Z") Instant madeAt,
    @Schema(description = "From when on it cannot be booked any more, UTC.", example = "2026-12-01T10:00:00Z") Instant expiresAt,
    @Schema(description = "The price in the currency that was asked for; absent where none was, where it is the listing's, and"
        + " where no rate is known.") @Nullable DisplayedPriceJson display) {

  /** A part that is paid later. */
  @Schema(name = "PlannedPayment", description = "A part of the total that is paid after the booking.")
  record PlannedPaymentJson(
      @Schema(description = "When the card is charged, a date on the listing's calendar.", example = "2027-01-16") LocalDate dueOn,
      @Schema(description = "The first night that it pays for.", example = "2027-01-23") LocalDate from,
      @Schema(description = "How much.") MoneyJson amount) {
  }

  /** A price in another currency. */
  @Schema(name = "DisplayedPrice", description = "A price in another currency, for information: it is charged in the"
      + " listing's currency, to the unit, whatever the rate does. Each amount is rounded half up by itself, so that lines"
      + " need not add up to the total here.")
  record DisplayedPriceJson(
      @Schema(description = "What the stay costs.") MoneyJson total,
      @Schema(description = "What each line adds, in the order of the quote's lines.") List<MoneyJson> lines,
      @Schema(description = "What one unit of the listing's currency is worth in this one, a decimal as text.", example = "1.0832") String rate,
      @Schema(description = "Of which day the rate is.", example = "2026-11-30") LocalDate date,
      @Schema(description = "For whoever reads it.", example = "For information: charged in EUR.") String notice) {
  }

  /** Who comes. */
  @Schema(name = "QuoteParty", description = "Who comes.")
  record QuotePartyJson(
      @Schema(description = "13 years and older.", example = "2") int adults,
      @Schema(description = "2 to 12 years.", example = "1") int children,
      @Schema(description = "Under 2 years; they do not count as guests.", example = "0") int infants,
      @Schema(description = "Animals.", example = "0") int pets) {
  }

  /** One line of the price. */
  @Schema(name = "QuoteLine", description = "One line of the price: the amount is the quantity times the unit.")
  record QuoteLineJson(
      @Schema(description = "What it is for. Kinds may be added; show those you do not know by their text.", example = "NIGHTS") LineKind kind,
      @Schema(description = "Which rule set it, in words.", example = "Friday price") String text,
      @Schema(description = "Where the rule comes from.") QuoteLineSourceJson source,
      @Schema(description = "How many units, such as nights.", example = "2") int quantity,
      @Schema(description = "Price of one unit.") MoneyJson unit,
      @Schema(description = "What the line adds to the total; negative for a discount.") MoneyJson amount) {
  }

  /** Where a line comes from. */
  @Schema(name = "QuoteLineSource", description = "Who or what put a line into a price.")
  record QuoteLineSourceJson(
      @Schema(description = "Kinds may be added.", example = "RATE_PLAN") LineSource.Kind kind,
      @Schema(description = "Its name, such as that of a promotion, or the authority that raises a tax.", example = "rate plan") String name,
      @Schema(description = "Names it for programs, such as the id of a tax rule or the version of the service fee; empty where there is nothing to name.", example = "3") String reference) {
  }
}
