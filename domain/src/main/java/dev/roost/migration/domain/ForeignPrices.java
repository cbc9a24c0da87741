package dev.roost.migration.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a source says a listing costs, apart from single nights; amounts in minor units.
 *
 * @param night base price; nothing where only the calendar may know
 * @param week price of seven nights; nothing where there is none
 * @param month price of a month; nothing where there is none
 * @param cleaning once for a stay; 0 for none
 * @param guestsIncluded how many guests the price of a night covers
 * @param extraGuest for each further guest and night; 0 for none
 */
@ValueObject
public record ForeignPrices(Currency currency, @Nullable Long night, @Nullable Long week, @Nullable Long month,
    long cleaning, int guestsIncluded, long extraGuest) {

  /** The base price; empty where only the calendar may know. */
  public Optional<Money> base() {
    return Optional.ofNullable(night).map(amount -> Money.of(amount, currency));
  }
}
