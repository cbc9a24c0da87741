package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.shared.Currency;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guest asks for. */
@Schema(name = "QuoteRequest", description = "A stay to be priced.")
record QuoteRequestJson(
    @Schema(description = "The listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") @NotNull UUID listingId,
    @Schema(description = "The first night.", example = "2026-12-24") @NotNull LocalDate checkIn,
    @Schema(description = "The day of leaving; its night is not part of the stay.", example = "2026-12-27") @NotNull LocalDate checkOut,
    @NotNull @Valid PartyRequestJson party,
    @Schema(description = "Whether at the host's non-refundable rate, which is lower and gives nothing back after a"
        + " cancellation. Stays of 28 nights and more have none.", example = "false", defaultValue = "false") @Nullable Boolean nonRefundable,
    @Schema(description = "A currency that the price is shown in besides its own, for information, ISO 4217.", example = "USD") @Nullable String displayCurrency) {

  RequestQuote toCommand() {
    return new RequestQuote(new ListingId(listingId), DateRanges.nights("checkOut", checkIn, checkOut),
        party.toParty(), Boolean.TRUE.equals(nonRefundable), displayCurrency(displayCurrency));
  }

  static @Nullable Currency displayCurrency(@Nullable String code) {
    return code == null ? null : MoneyJson.currencyOf("displayCurrency", code);
  }

  /** Who comes. */
  @Schema(name = "PartyRequest", description = "Who comes.")
  record PartyRequestJson(
      @Schema(description = "13 years and older.", example = "2") @NotNull @Min(1) @Max(99) Integer adults,
      @Schema(description = "2 to 12 years.", example = "1", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer children,
      @Schema(description = "Under 2 years; they do not count as guests.", example = "0", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer infants,
      @Schema(description = "Animals.", example = "0", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer pets) {

    Party toParty() {
      return new Party(adults, orNone(children), orNone(infants), orNone(pets));
    }

    private static int orNone(@Nullable Integer count) {
      return count == null ? 0 : count;
    }
  }
}
