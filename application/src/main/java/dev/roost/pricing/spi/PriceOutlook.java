package dev.roost.pricing.spi;

import dev.roost.listing.contract.Party;
import dev.roost.shared.Currency;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a read model needs to tell, without pricing anything, between which totals a stay lies. All amounts are minor units
 * of the currency, all shares basis points.
 *
 * <p>No night of a month costs less than the month's lowest, none more than its highest; no discount is larger than the
 * largest one; so the same sum over those bounds the total. Where prices are the same all month, discounts depend on the
 * length of the stay alone, there are no levies, and every amount can be charged, both bounds are the total.
 *
 * @param from the first month
 * @param months lowest and highest price of a night in each month, from the first on, before discounts; a month that is not
 *     among them has no lower and no higher ones than all of them together
 */
public record PriceOutlook(Currency currency, YearMonth from, List<MonthSpan> months, Discounts discounts,
    Charges charges, Levies levies) {

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
  public long atLeast(StayNights stay, Party party) {
    long nights = sum(stay, MonthSpan::lowest);
    long lodging = nights - discounts.most(nights, stay.count()) + charges.extraGuests(stay, party);
    return lodging + charges.fees(stay, party) + levies.atLeast(lodging);
  }

  /** No stay within the months costs more. */
  public long atMost(StayNights stay, Party party) {
    long nights = sum(stay, MonthSpan::highest);
    long lodging = nights - discounts.least(nights, stay.count()) + charges.extraGuests(stay, party);
    long charged = lodging + charges.fees(stay, party);
    return charged + levies.atMost(charged, stay, party);
  }

  /**
   * A looser bound that needs one number of the outlook: no stay of so many nights costs less.
   *
   * @param cheapestNight what {@link #cheapestNight} told
   */
  public static long atLeast(long cheapestNight, int nights) {
    // Each discount is rounded by half a unit at most.
    return Math.floorDiv(cheapestNight * nights - (long) Discounts.MOST_LINES * (WHOLE / 2), WHOLE);
  }

  /** The cheapest of all nights after the largest of all discounts, in ten-thousandths of a minor unit. */
  public long cheapestNight() {
    return lowestNight() * (WHOLE - discounts.largest());
  }

  /** The cheapest of all nights, before discounts. */
  public long lowestNight() {
    return months.stream().mapToLong(MonthSpan::lowest).min().orElseThrow();
  }

  private long sum(StayNights stay, ToLongFunction<MonthSpan> bound) {
    long sum = 0;
    int first = stay.firstMonth() - StayNights.numberOf(from);
    for (int month = 0; month < stay.months(); month++) {
      sum += bound.applyAsLong(span(first + month)) * stay.inMonth(month);
    }
    return sum;
  }

  private MonthSpan span(int month) {
    return month >= 0 && month < months.size() ? months.get(month) : new MonthSpan(lowestNight(), highestNight());
  }

  /** The dearest of all nights, before discounts. */
  public long highestNight() {
    return months.stream().mapToLong(MonthSpan::highest).max().orElseThrow();
  }

  /** The cheapest and the dearest night of a month. */
  public record MonthSpan(long lowest, long highest) {
  }

  /**
   * What nights can lose.
   *
   * @param shortStay the largest share off a night of a stay under 7 nights
   * @param weekly the largest share off a night of a stay of 7 to 27 nights
   * @param monthly the largest share off a night of a stay of 28 nights and more
   * @param certain whether every night of such a stay loses that share
   * @param lines into how many discounts, each rounded half up by itself, the nights of one stay can fall
   */
  public record Discounts(int shortStay, int weekly, int monthly, boolean certain, int lines) {

    /** More than that many lines no stay has. */
    public static final int MOST_LINES = 51;

    int largest() {
      return Math.max(shortStay, Math.max(weekly, monthly));
    }

    long most(long price, int nights) {
      return Math.floorDiv(price * share(nights) + (long) lines * (WHOLE / 2), WHOLE);
    }

    long least(long price, int nights) {
      return certain ? most(price, nights) : 0;
    }

    private int share(int nights) {
      return nights >= MONTH ? monthly : nights >= WEEK ? weekly : shortStay;
    }
  }

  /**
   * What a stay costs besides its nights.
   *
   * @param includedGuests how many guests the nights cover
   * @param extraGuest for each guest above that, for each night
   * @param perStay once
   * @param perNight for each night
   * @param perGuest for each guest, once
   * @param pets once for a stay with pets
   */
  public record Charges(int includedGuests, long extraGuest, long perStay, long perNight, long perGuest, long pets) {

    long extraGuests(StayNights stay, Party party) {
      return Math.max(0, party.guests() - includedGuests) * extraGuest * stay.count();
    }

    long fees(StayNights stay, Party party) {
      return perStay + perNight * stay.count() + perGuest * party.guests() + (party.pets() > 0 ? pets : 0);
    }
  }

  /**
   * What the guest's service fee and taxes add.
   *
   * @param least of nights and extra guests, at least
   * @param most of everything, at most
   * @param lines by how many minor units rounding can move the total: one for each of them that a stay can have, rounded half
   *     up by itself, and what can be missing to an amount that can be charged
   * @param perPersonNight at most, for each person (infants too) and night
   */
  public record Levies(int least, int most, int lines, long perPersonNight) {

    public static final Levies NONE = new Levies(0, 0, 0, 0);

    long atLeast(long lodging) {
      return Math.max(0, Math.floorDiv(lodging * least - (long) lines * (WHOLE / 2), WHOLE));
    }

    long atMost(long charged, StayNights stay, Party party) {
      var persons = party.guests() + party.infants();
      return Math.ceilDiv(charged * most, WHOLE) + lines + perPersonNight * persons * stay.count();
    }
  }
}
