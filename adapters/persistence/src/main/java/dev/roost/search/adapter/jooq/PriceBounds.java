package dev.roost.search.adapter.jooq;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;

/** {@link PriceOutlook#atLeast} and {@link PriceOutlook#atMost} of a stay, in SQL. */
final class PriceBounds {

  private static final dev.roost.search.adapter.jooq.generated.tables.Card CARD = CardTable.TABLE;

  private final Map<Integer, Long> nightsByMonth;
  private final int nights;
  private final int guests;

  PriceBounds(StayDates stay, Party party) {
    this.nightsByMonth = stay.nights().collect(groupingBy(PriceBounds::monthOf, TreeMap::new, counting()));
    this.nights = stay.count();
    this.guests = party.guests();
  }

  Field<Long> atLeast() {
    return total(CARD.LOWEST_BY_MONTH, CARD.LOWEST_NIGHT);
  }

  Field<Long> atMost() {
    return total(CARD.HIGHEST_BY_MONTH, CARD.HIGHEST_NIGHT);
  }

  /** The cheapest night after the discount for this length, as an index has it. */
  Field<Long> cheapestNight() {
    return nights < PriceOutlook.WEEK
        ? CARD.LOWEST_NIGHT
        : CARD.LOWEST_NIGHT.times(inline(PriceOutlook.WHOLE)
            .minus(discount()));
  }

  /** No stay of this length costs less where no night is cheaper than that, in the unit of {@link #cheapestNight}. */
  long atLeast(long cheapestNight) {
    return nights < PriceOutlook.WEEK
        ? cheapestNight * nights
        // A discount is rounded by half a unit at most.
        : Math.floorDiv(cheapestNight * nights - PriceOutlook.WHOLE / 2, PriceOutlook.WHOLE);
  }

  /** Counted from the year 0. */
  static int monthOf(LocalDate date) {
    return monthOf(YearMonth.from(date));
  }

  /** Counted from the year 0. */
  static int monthOf(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  private Field<Long> total(Field<Long[]> byMonth, Field<Long> everyMonth) {
    var sum = coalesce(nightsByMonth.entrySet().stream()
        .map(month -> arrayGet(byMonth, val(month.getKey() + 1).minus(CARD.FIRST_MONTH)).times(val(month.getValue())))
        .reduce(Field::plus).orElseThrow(), everyMonth.times(val(nights)));
    var extra = CARD.EXTRA_GUEST_FEE.times(val(nights))
        .times(greatest(inline(0), val(guests).minus(CARD.INCLUDED_GUESTS)));
    return discounted(sum).plus(extra).plus(CARD.CLEANING_FEE);
  }

  private Field<Long> discounted(Field<Long> sum) {
    return nights < PriceOutlook.WEEK
        ? sum
        : sum.minus(
            sum.times(discount()).plus(inline(PriceOutlook.WHOLE / 2)).div(inline(PriceOutlook.WHOLE)));
  }

  private Field<Short> discount() {
    return nights < PriceOutlook.MONTH ? CARD.WEEKLY_DISCOUNT : CARD.MONTHLY_DISCOUNT;
  }
}
