package dev.roost.pricing.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import java.time.LocalDate;

/** What administrators do with exchange rates. They are for information, so a mistake may be corrected. */
public interface RateTableAdministration {

  /** Stores the rates of that date, in place of those that were there. They count from that date on, until there are newer ones. */
  RateTableView put(Actor admin, PutRateTable command);

  RateTableView find(Actor admin, Currency base, LocalDate date);
}
