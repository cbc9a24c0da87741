package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.pricing.api.ExchangeRates;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/exchange-rates")
@Tag(name = "Prices")
class ExchangeRateController {

  private final ExchangeRates rates;
  private final Lists lists;

  ExchangeRateController(ExchangeRates rates, Lists lists) {
    this.rates = rates;
    this.lists = lists;
  }

  @GetMapping
  @SecurityRequirements
  @Operation(operationId = "listExchangeRates", summary = "List the exchange rates of today", description = """
      For everybody: what `displayCurrency` of a quote reckons with. For each base the newest rates whose date is not after \
      today (UTC). Between two currencies that both are no base, go by way of the base. For information: a stay is charged \
      in the listing's currency.""")
  @ApiResponse(responseCode = "200", description = "One page of rates, by their base.")
  ResponseEntity<PageJson<RateTableJson>> list(Actor anybody, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, rates.current(anybody, page), RateTableJson::of);
  }
}
