package dev.roost.pricing.api;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;

/** One price for every night of a half-open range of dates. */
public record DatePriceRange(StayDates nights, Money price) {
}
