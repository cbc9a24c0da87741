package dev.roost.pricing.api;

import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/**
 * What a host asks, apart from the prices of single dates. All money is of one currency.
 *
 * @param basePrice of a night for which nothing more specific is set
 * @param weekdayPrices of nights that begin on that day
 * @param seasons without overlap
 * @param includedGuests how many guests the price of a night covers
 * @param extraGuestFee for each guest above that, for each night
 * @param cleaningFee once for a stay
 * @param weeklyDiscountPercent off each night of stays of 7 nights and more
 * @param monthlyDiscountPercent off each night of stays of 28 nights and more
 * @param cancellationPolicy what guests get back who call off their stay; never {@code NON_REFUNDABLE}
 * @param nonRefundablePercent off the nights of guests who choose to get nothing back; zero where they have no choice
 */
public record RatePlanTerms(Money basePrice, Map<DayOfWeek, Money> weekdayPrices, List<SeasonPrice> seasons,
    int includedGuests, Money extraGuestFee, Money cleaningFee, BigDecimal weeklyDiscountPercent,
    BigDecimal monthlyDiscountPercent, CancellationPolicy cancellationPolicy, BigDecimal nonRefundablePercent) {

  public RatePlanTerms {
    weekdayPrices = Map.copyOf(weekdayPrices);
    seasons = List.copyOf(seasons);
  }

  /** A named part of the year with a price of its own for each night. */
  public record SeasonPrice(String name, StayDates nights, Money price) {
  }
}
