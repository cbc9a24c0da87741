package dev.roost.pricing.adapter.rest;

import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.adapter.rest.RateTableJson.RateTableRequestJson;
import dev.roost.pricing.api.RateTableAdministration;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/exchange-rates/{base}/{date}")
@Tag(name = "Administration")
class RateTableController {

  private final RateTableAdministration tables;

  RateTableController(RateTableAdministration tables) {
    this.tables = tables;
  }

  @PutMapping
  @Operation(operationId = "putExchangeRates", summary = "Set the exchange rates of a date", description = """
      For administrators. Prices are shown by the newest rates whose date is not after today (UTC), and charged in the \
      listing's currency whatever they say. Rates of a date that has some are replaced, so that sending twice does no harm.""")
  @ApiResponse(responseCode = "200", description = "The rates of that date.")
  @Refuses(NotAllowed.class)
  RateTableJson put(Actor admin,
      @Parameter(description = "The currency whose one unit is worth so much in the others, ISO 4217.", example = "EUR") @PathVariable String base,
      @Parameter(description = "From when on they count.", example = "2026-11-30") @PathVariable LocalDate date,
      @Valid @RequestBody RateTableRequestJson body) {
    return RateTableJson.of(tables.put(admin, body.toCommand(currency(base), date)));
  }

  @GetMapping
  @Operation(operationId = "getExchangeRates", summary = "Read the exchange rates of a date", description = "For"
      + " administrators, those of days to come too.")
  @ApiResponse(responseCode = "200", description = "The rates of that date.")
  @Refuses({NotAllowed.class, NotFound.class})
  RateTableJson find(Actor admin,
      @Parameter(description = "ISO 4217 code of the base.", example = "EUR") @PathVariable String base,
      @Parameter(description = "Their date.", example = "2026-11-30") @PathVariable LocalDate date) {
    return RateTableJson.of(tables.find(admin, currency(base), date));
  }

  private static Currency currency(String base) {
    return MoneyJson.currencyOf("base", base);
  }
}
