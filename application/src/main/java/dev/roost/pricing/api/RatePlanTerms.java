package dev.roost.pricing.api;

import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.FeeUnit;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param otherFees besides cleaning
 * @param promotions discounts that do not depend on the length of the stay
 */
public record RatePlanTerms(Money basePrice, Map<DayOfWeek, Money> weekdayPrices, List<SeasonPrice> seasons,
    int includedGuests, Money extraGuestFee, Money cleaningFee, BigDecimal weeklyDiscountPercent,
    BigDecimal monthlyDiscountPercent, CancellationPolicy cancellationPolicy, BigDecimal nonRefundablePercent,
    OtherFees otherFees, Promotions promotions) {

  public RatePlanTerms {
    weekdayPrices = Map.copyOf(weekdayPrices);
    seasons = List.copyOf(seasons);
  }

  /**
   * Fees besides cleaning.
   *
   * @param pets once for a stay with pets; zero where there is none
   * @param named by the host
   */
  public record OtherFees(Money pets, List<NamedFee> named) {

    public OtherFees {
      named = List.copyOf(named);
    }

    public static OtherFees none(Currency currency) {
      return new OtherFees(Money.zero(currency), List.of());
    }
  }

  /** A fee that the host named. */
  public record NamedFee(String name, FeeUnit per, Money amount) {
  }

  /**
   * Discounts that do not depend on the length of the stay. A night gets one discount: of a new listing, of its dates, of
   * the length of the stay, of booking early, of booking late, the first that applies.
   */
  public record Promotions(@Nullable NewListing newListing, List<OfDates> ofDates, @Nullable DaysAhead earlyBird,
      @Nullable DaysAhead lastMinute) {

    public static final Promotions NONE = new Promotions(null, List.of(), null, null);

    public Promotions {
      ofDates = List.copyOf(ofDates);
    }
  }

  /** For bookings made before a date. */
  public record NewListing(BigDecimal percent, LocalDate until) {
  }

  /**
   * For the nights of some dates.
   *
   * @param most what it takes off a stay at most; absent for no limit
   */
  public record OfDates(String name, StayDates nights, BigDecimal percent, @Nullable Money most) {
  }

  /** For bookings made so many days before check-in, or more, or fewer. */
  public record DaysAhead(int days, BigDecimal percent) {
  }

  /** A named part of the year with a price of its own for each night. */
  public record SeasonPrice(String name, StayDates nights, Money price) {
  }
}
