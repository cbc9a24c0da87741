package dev.roost.pricing.application;

import dev.roost.pricing.api.DisplayedPrice;
import dev.roost.pricing.domain.ExchangeRate;
import dev.roost.pricing.domain.RateTables;
import dev.roost.pricing.domain.StayPrice;
import dev.roost.shared.Currency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows prices in the currency that a guest thinks in. No price depends on it. */
@Component
class PriceDisplay {

  private final RateTables tables;
  private final Clock clock;

  PriceDisplay(RateTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** Null where nobody asked, or no rate is known: a price that cannot be shown is a price all the same. */
  @Nullable
  DisplayedPrice show(StayPrice price, @Nullable Currency in) {
    if (in == null || in.equals(price.total().currency())) {
      return null;
    }
    return tables.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .between(price.total().currency(), in).flatMap(rate -> show(price, rate)).orElse(null);
  }

  private static Optional<DisplayedPrice> show(StayPrice price, ExchangeRate rate) {
    var lines = price.lines().stream().flatMap(line -> rate.of(line.amount()).stream()).toList();
    return rate.of(price.total()).filter(_ -> lines.size() == price.lines().size())
        .map(total -> new DisplayedPrice(total, lines, rate.rate(), rate.date()));
  }
}
