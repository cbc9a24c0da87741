package dev.roost.pricing.api;

import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** The exchange rates that prices are shown by; for everybody. */
public interface ExchangeRates {

  /** For each base the newest that is not of a later day, in the order of the bases. */
  Page<RateTableView> current(Actor anybody, PageRequest page);
}
