package dev.roost.pricing.application;

import dev.roost.pricing.domain.RateTables;
import dev.roost.pricing.spi.ShownPrices;
import dev.roost.shared.Currency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;

@Service
class ShownPriceService implements ShownPrices {

  private final RateTables tables;
  private final Clock clock;

  ShownPriceService(RateTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  public Showing in(Currency currency) {
    var rates = tables.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return amount -> rates.between(amount.currency(), currency)
        .flatMap(rate -> rate.of(amount).map(shown -> new ShownAmount(shown, rate.rate(), rate.date())));
  }
}
