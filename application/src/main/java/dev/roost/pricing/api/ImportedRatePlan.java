package dev.roost.pricing.api;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The prices of one listing, as another platform had them. All money is of one currency.
 *
 * @param base price of a night that has no date price; above zero
 * @param cleaning once for a stay; zero where there is none
 * @param includedGuests how many guests the price of a night covers, 1 to 99
 * @param extraGuestFee for each guest above that, for each night
 * @param weeklyDiscount percent off each night of stays of 7 nights and more, 0 to 99 with at most two decimals
 * @param monthlyDiscount percent off each night of stays of 28 nights and more, 0 to 99 with at most two decimals
 * @param datePrices in any order, without overlap; neighbours of equal price become one
 */
public record ImportedRatePlan(ListingId listing, Money base, Money cleaning, int includedGuests, Money extraGuestFee,
    BigDecimal weeklyDiscount, BigDecimal monthlyDiscount, List<DatePriceRange> datePrices) {

  private static final BigDecimal MOST = BigDecimal.valueOf(99);

  public ImportedRatePlan {
    datePrices = List.copyOf(datePrices);
  }

  /**
   * The discount that makes some nights cost what a platform asked for them together, such as a weekly price; zero where
   * together they cost no less than one by one.
   *
   * @param night price of one night
   * @param together price of all of them
   * @return percent with two decimals, 0 to 99
   */
  public static BigDecimal discount(Money night, int nights, Money together) {
    var oneByOne = BigDecimal.valueOf(night.times(nights).amount());
    var saved = oneByOne.subtract(BigDecimal.valueOf(together.amount()));
    if (saved.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return saved.movePointRight(2).divide(oneByOne, 2, RoundingMode.HALF_UP).min(MOST);
  }
}
