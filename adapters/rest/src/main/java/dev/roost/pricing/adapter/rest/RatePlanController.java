package dev.roost.pricing.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.api.DatePricesView;
import dev.roost.pricing.api.HostRatePlans;
import dev.roost.pricing.api.RatePlanView;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}")
@Tag(name = "Prices", description = "What hosts ask for: rate plans and prices of single nights.")
class RatePlanController {

  private final HostRatePlans ratePlans;

  RatePlanController(HostRatePlans ratePlans) {
    this.ratePlans = ratePlans;
  }

  @GetMapping("/rate-plan")
  @Operation(operationId = "getRatePlan", summary = "Read the rate plan of a listing", description = "For its hosts."
      + " Everything but the prices of single dates.")
  @ApiResponse(responseCode = "200", description = "The rate plan; ETag has its version.")
  ResponseEntity<RatePlanJson> find(Actor host, @PathVariable UUID id) {
    return answer(ratePlans.find(host, new ListingId(id)));
  }

  @PutMapping("/rate-plan")
  @Operation(operationId = "setRatePlan", summary = "Set the rate plan of a listing", description = """
      Everything but the prices of single dates. The first rate plan is set without `If-Match`; from then on it is \
      needed. The most specific price of a night wins: date, season, weekday, base. Quotes that were given before hold \
      only if their total stays the same.""")
  @ApiResponse(responseCode = "200", description = "The rate plan; ETag has its version.")
  @Refuses(NotAllowed.class)
  ResponseEntity<RatePlanJson> set(Actor host, @PathVariable UUID id, @Nullable IfMatch version,
      @Valid @RequestBody RatePlanJson body) {
    return answer(ratePlans.set(host, new ListingId(id), body.toTerms(), version == null ? null : version.version()));
  }

  @GetMapping("/prices")
  @Operation(operationId = "getDatePrices", summary = "Read the prices of single dates", description = "For the hosts of"
      + " the listing. Dates that are not listed have the price of their season, weekday, or the base price.")
  @ApiResponse(responseCode = "200", description = "The prices by date; ETag has the version of the rate plan.")
  ResponseEntity<DatePricesJson> prices(Actor host, @PathVariable UUID id) {
    return answer(ratePlans.prices(host, new ListingId(id)));
  }

  @PutMapping("/prices")
  @Operation(operationId = "changeDatePrices", summary = "Change the prices of many dates at once", description = """
      Sets a price for each range of dates that has one and clears the ranges that have none, in the given order. Dates \
      that are in no range stay as they are. Dates can be priced from today up to three years ahead.""")
  @ApiResponse(responseCode = "200", description = "All prices by date; ETag has the new version of the rate plan.")
  @Refuses(NotAllowed.class)
  ResponseEntity<DatePricesJson> changePrices(Actor host, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody ChangePricesJson body) {
    return answer(ratePlans.changePrices(host, body.toCommand(new ListingId(id)), version.version()));
  }

  private static ResponseEntity<RatePlanJson> answer(RatePlanView plan) {
    return ResponseEntity.ok().eTag(IfMatch.etag(plan.version())).body(RatePlanJson.of(plan.terms()));
  }

  private static ResponseEntity<DatePricesJson> answer(DatePricesView prices) {
    return ResponseEntity.ok().eTag(IfMatch.etag(prices.version())).body(DatePricesJson.of(prices));
  }
}
