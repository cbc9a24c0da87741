package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Party;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.api.HostPayouts;
import dev.roost.pricing.api.RequestQuote;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TaxNotPriced;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}/payout-preview")
@Tag(name = "Prices")
class PayoutController {

  private final HostPayouts payouts;
  private final QuoteJsonMapper mapper;

  PayoutController(HostPayouts payouts, QuoteJsonMapper mapper) {
    this.payouts = payouts;
    this.mapper = mapper;
  }

  @GetMapping
  @Operation(operationId = "previewPayout", summary = "Tell what a stay would bring", description = """
      For the hosts of the listing: what the guest would pay for the stay if it were booked now, and what of it the host       gets, after the service fee and taxes. Whether the calendar is open does not matter. Stores nothing.""")
  @ApiResponse(responseCode = "200", description = "What the guest pays and the host gets.")
  @Refuses({TooManyGuests.class, PetsNotAllowed.class, NoNonRefundableRate.class, TaxNotPriced.class})
  PayoutJson preview(Actor host, @PathVariable UUID id,
      @ParameterObject @ModelAttribute @Valid PayoutParameters asked) {
    return mapper.toJson(payouts.preview(host, asked.toCommand(new ListingId(id))));
  }

  /** The stay, as the query string has it. */
  record PayoutParameters(
      @Schema(description = "The first night.", example = "2026-12-24") @NotNull LocalDate checkIn,
      @Schema(description = "The day of leaving.", example = "2026-12-27") @NotNull LocalDate checkOut,
      @Schema(description = "Guests of 13 years and older.", defaultValue = "1") @Min(1) @Max(99) @Nullable Integer adults,
      @Schema(description = "Guests of 2 to 12 years.", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer children,
      @Schema(description = "Guests under 2 years.", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer infants,
      @Schema(description = "Animals that come along.", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer pets,
      @Schema(description = "Whether at the non-refundable rate.", defaultValue = "false") @Nullable Boolean nonRefundable) {

    RequestQuote toCommand(ListingId listing) {
      var party = new Party(Objects.requireNonNullElse(adults, 1), Objects.requireNonNullElse(children, 0),
          Objects.requireNonNullElse(infants, 0), Objects.requireNonNullElse(pets, 0));
      var stay = DateRanges.nights("checkOut", checkIn, checkOut);
      return new RequestQuote(listing, stay, party, Boolean.TRUE.equals(nonRefundable));
    }
  }
}
