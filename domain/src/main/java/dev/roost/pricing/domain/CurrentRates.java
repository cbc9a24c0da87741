package dev.roost.pricing.domain;

import dev.roost.shared.Currency;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The tables that count on a day.
 *
 * @param tables for each base the newest one
 */
@ValueObject
public record CurrentRates(List<RateTable> tables) {

  public CurrentRates {
    tables = List.copyOf(tables);
  }

  /**
   * From one currency to another: by the newest table that knows both, of one day rather by that of one of them; empty
   * where none does. Nothing is to be shown of a currency in itself.
   */
  public Optional<ExchangeRate> between(Currency from, Currency to) {
    if (from.equals(to)) {
      return Optional.empty();
    }
    return tables.stream()
        .sorted(Comparator.comparing(RateTable::date).thenComparing(table -> table.isDirect(from, to)).reversed()
            .thenComparing(table -> table.base().code()))
        .flatMap(table -> table.between(from, to).stream()).findFirst();
  }
}
