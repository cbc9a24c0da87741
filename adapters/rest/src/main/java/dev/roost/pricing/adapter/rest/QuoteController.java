package dev.roost.pricing.adapter.rest;

import dev.roost.availability.contract.StayRefusal.ClosedToArrival;
import dev.roost.availability.contract.StayRefusal.ClosedToDeparture;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.availability.contract.StayRefusal.NoticeTooShort;
import dev.roost.availability.contract.StayRefusal.StayTooLong;
import dev.roost.availability.contract.StayRefusal.StayTooShort;
import dev.roost.availability.contract.StayRefusal.TooFarAhead;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.api.GuestQuotes;
import dev.roost.pricing.contract.PricingRefusal.CurrencyNotPayable;
import dev.roost.pricing.contract.PricingRefusal.ListingNotBookable;
import dev.roost.pricing.contract.PricingRefusal.NoNonRefundableRate;
import dev.roost.pricing.contract.PricingRefusal.PetsNotAllowed;
import dev.roost.pricing.contract.PricingRefusal.TaxNotPriced;
import dev.roost.pricing.contract.PricingRefusal.TooManyGuests;
import dev.roost.pricing.contract.PricingRefusal.TotalTooHigh;
import dev.roost.pricing.contract.PricingRefusal.TotalTooLow;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/quotes")
@Tag(name = "Quotes", description = "The price of certain nights, line by line, fixed for a while.")
class QuoteController {

  private final GuestQuotes quotes;
  private final QuoteJsonMapper mapper;

  QuoteController(GuestQuotes quotes, QuoteJsonMapper mapper) {
    this.quotes = quotes;
    this.mapper = mapper;
  }

  @PostMapping
  @Operation(operationId = "requestQuote", summary = "Ask what a stay costs", description = """
      Prices the stay line by line; the lines add up to the total exactly. The quote holds until `expiresAt`, unless the \
      host changes prices. A stay that could not be booked now is refused with the reason. Nights are not held: booking \
      on the quote takes them. Where the \
      payment provider takes a currency in steps only, the total is rounded up to the next one by a line of its own. With \
      `displayCurrency` the price is shown in that currency too, for information.""")
  @ApiResponse(responseCode = "201", description = "The quote; Location has its address.")
  @Refuses({NotFound.class, NightsTaken.class, StayTooShort.class, StayTooLong.class, ClosedToArrival.class,
      ClosedToDeparture.class, NoticeTooShort.class, TooFarAhead.class, TooManyGuests.class, PetsNotAllowed.class,
      TaxNotPriced.class, TotalTooLow.class, TotalTooHigh.class, CurrencyNotPayable.class, NoNonRefundableRate.class,
      ListingNotBookable.class})
  ResponseEntity<QuoteJson> request(Actor guest, IdempotencyKey key, @Valid @RequestBody QuoteRequestJson body) {
    var once = quotes.quote(guest, key, body.toCommand());
    var answer = ResponseEntity.created(URI.create("/v1/quotes/" + once.answer().id()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(mapper.toJson(once.answer()));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getQuote", summary = "Read a quote", description = "Only who asked for it, and administrators, can read it. Kept"
      + " for 30 days after it expired. With `displayCurrency` the price is shown in that currency too, by the rate of today.")
  @ApiResponse(responseCode = "200", description = "The quote.")
  QuoteJson find(Actor guest, @PathVariable UUID id,
      @Parameter(description = "ISO 4217 code.", example = "USD") @RequestParam(required = false) @Nullable String displayCurrency) {
    return mapper.toJson(quotes.find(guest, new QuoteId(id), QuoteRequestJson.displayCurrency(displayCurrency)));
  }
}
