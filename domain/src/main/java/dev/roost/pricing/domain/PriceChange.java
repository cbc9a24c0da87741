package dev.roost.pricing.domain;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a host wants for a range of dates. */
@ValueObject
public sealed interface PriceChange {

  StayDates nights();

  /** Every night of the range costs this. */
  record Set(StayDates nights, Money price) implements PriceChange {
  }

  /** The nights have no date price any more: season, weekday or base price hold again. */
  record Clear(StayDates nights) implements PriceChange {
  }
}
