package roosttest.pricing;

import dev.roost.pricing.domain.CurrentRates;
import dev.roost.pricing.domain.RateTable;
import dev.roost.pricing.domain.RateTables;
import dev.roost.shared.Currency;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/** Exchange rates in memory; the same tests run on them and on PostgreSQL. */
public final class InMemoryRateTables implements RateTables {

  private final TreeMap<String, TreeMap<LocalDate, RateTable>> tables = new TreeMap<>();

  @Override
  public Optional<RateTable> find(Currency base, LocalDate date) {
    return Optional.ofNullable(tables.getOrDefault(base.code(), new TreeMap<>()).get(date));
  }

  @Override
  public CurrentRates on(LocalDate day) {
    return new CurrentRates(tables.values().stream()
        .flatMap(ofBase -> Optional.ofNullable(ofBase.floorEntry(day)).stream()).map(it -> it.getValue()).toList());
  }

  @Override
  public void put(RateTable table) {
    tables.computeIfAbsent(table.base().code(), _ -> new TreeMap<>()).put(table.date(), table);
  }
}
