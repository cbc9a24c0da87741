package dev.roost.pricing.domain;

import dev.roost.shared.Currency;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All tables of exchange rates, one for each base and date. */
@Repository
public interface RateTables {

  Optional<RateTable> find(Currency base, LocalDate date);

  /** For each base the newest that is not after the day, in the order of the bases. */
  CurrentRates on(LocalDate day);

  /** Stores the table, in place of the one of the same base and date, if there is one. */
  void put(RateTable table);
}
