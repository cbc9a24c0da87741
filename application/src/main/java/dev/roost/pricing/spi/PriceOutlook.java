package dev.roost.pricing.spi;

import dev.roost.listing.contract.Party;
import dev.roost.shared.Currency;
import dev.roost.shared.StayDates;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a read model needs to tell, without pricing anything, between which totals a stay lies. All amounts are minor units
 * of the currency.
 *
 * <p>The total of a stay is the sum of its nights, less the discount for its length rounded half up, plus the fee for each
 * guest above the included ones and night, plus cleaning. No night of a month costs less than the month's lowest, none
 * more than its highest; so the same sum over those bounds the total, and where the two are equal it is the total.
 *
 * @param from the first month
 * @param months lowest and highest price of a night in each month, from the first on, before discounts
 * @param weeklyDiscount basis points off the nights of stays of 7 to 27 nights
 * @param monthlyDiscount basis points off the nights of stays of 28 nights and more
 * @param includedGuests how many guests the nights cover
 * @param extraGuestFee for each guest above that, for each night
 * @param cleaning once for a stay
 */
public record PriceOutlook(Currency currency, YearMonth from, List<MonthSpan> months, int weeklyDiscount,
    int monthlyDiscount, int includedGuests, long extraGuestFee, long cleaning) {

  /** From that many nights on the weekly discount counts. */
  public static final int WEEK = 7;
  /** From that many nights on the monthly discount counts. */
  public static final int MONTH = 28;
  /** A whole in basis points. */
  public static final int WHOLE = 10_000;

  public PriceOutlook {
    months = List.copyOf(months);
  }

  /** No stay within the months costs less. */
  public long atLeast(StayDates stay, Party party) {
    return total(stay, party, MonthSpan::lowest);
  }

  /** No stay within the months costs more. */
  public long atMost(StayDates stay, Party party) {
    return total(stay, party, MonthSpan::highest);
  }

  private long total(StayDates stay, Party party, ToLongFunction<MonthSpan> bound) {
    var nights = stay.nights().mapToLong(night -> bound.applyAsLong(months.get(index(YearMonth.from(night))))).sum();
    var extra = Math.max(0, party.guests() - includedGuests) * extraGuestFee * stay.count();
    return nights - (nights * discount(stay.count()) + WHOLE / 2) / WHOLE + extra + cleaning;
  }

  private int index(YearMonth month) {
    return (month.getYear() - from.getYear()) * 12 + month.getMonthValue() - from.getMonthValue();
  }

  private int discount(int nights) {
    return nights >= MONTH ? monthlyDiscount : nights >= WEEK ? weeklyDiscount : 0;
  }

  /** The cheapest and the dearest night of a month. */
  public record MonthSpan(long lowest, long highest) {
  }
}
