package dev.roost.search.adapter.jooq;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import dev.roost.listing.contract.Party;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Discounts;
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
  private final Party party;

  PriceBounds(StayDates stay, Party party) {
    this.nightsByMonth = stay.nights().collect(groupingBy(PriceBounds::monthOf, TreeMap::new, counting()));
    this.nights = stay.count();
    this.party = party;
  }

  Field<Long> atLeast() {
    var sum = nights(CARD.LOWEST_BY_MONTH, CARD.LOWEST_NIGHT);
    var lodging = sum.minus(off(sum)).plus(extraGuests());
    var levies = lodging.times(CARD.LEAST_LEVY).minus(CARD.LEVY_LINES.times(inline(PriceOutlook.WHOLE / 2)))
        .div(inline(PriceOutlook.WHOLE));
    return lodging.plus(fees()).plus(greatest(inline(0L), levies));
  }

  Field<Long> atMost() {
    var sum = nights(CARD.HIGHEST_BY_MONTH, CARD.HIGHEST_NIGHT);
    var off = when(condition(CARD.CERTAIN_DISCOUNT), off(sum)).otherwise(inline(0L));
    var charged = sum.minus(off).plus(extraGuests()).plus(fees());
    var levies = charged.times(CARD.MOST_LEVY).plus(inline(PriceOutlook.WHOLE - 1)).div(inline(PriceOutlook.WHOLE));
    return charged.plus(levies).plus(CARD.LEVY_LINES)
        .plus(CARD.PERSON_LEVY.times(val(nights * (party.guests() + party.infants()))));
  }

  /** The cheapest night after the largest discount for this length, as an index has it. */
  Field<Long> cheapestNight() {
    return CARD.LOWEST_NIGHT.times(inline(PriceOutlook.WHOLE).minus(discount()));
  }

  /** No stay of this length costs less where no night is cheaper than that, in the unit of {@link #cheapestNight}. */
  long atLeast(long cheapestNight) {
    // Each discount is rounded by half a unit at most.
    return Math.floorDiv(cheapestNight * nights - Discounts.MOST_LINES * (PriceOutlook.WHOLE / 2), PriceOutlook.WHOLE);
  }

  /** Counted from the year 0. */
  static int monthOf(LocalDate date) {
    return monthOf(YearMonth.from(date));
  }

  /** Counted from the year 0. */
  static int monthOf(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  private Field<Long> nights(Field<Long[]> byMonth, Field<Long> everyMonth) {
    return coalesce(nightsByMonth.entrySet().stream()
        .map(month -> arrayGet(byMonth, val(month.getKey() + 1).minus(CARD.FIRST_MONTH)).times(val(month.getValue())))
        .reduce(Field::plus).orElseThrow(), everyMonth.times(val(nights)));
  }

  private Field<Long> off(Field<Long> sum) {
    return sum.times(discount()).plus(CARD.DISCOUNT_LINES.times(inline(PriceOutlook.WHOLE / 2)))
        .div(inline(PriceOutlook.WHOLE));
  }

  private Field<Long> extraGuests() {
    return CARD.EXTRA_GUEST_FEE.times(val(nights))
        .times(greatest(inline(0), val(party.guests()).minus(CARD.INCLUDED_GUESTS)));
  }

  private Field<Long> fees() {
    var fees = CARD.STAY_FEE.plus(CARD.NIGHT_FEE.times(val(nights))).plus(CARD.GUEST_FEE.times(val(party.guests())));
    return party.pets() > 0 ? fees.plus(CARD.PET_FEE) : fees;
  }

  private Field<Short> discount() {
    return nights < PriceOutlook.WEEK
        ? CARD.SHORT_DISCOUNT
        : nights < PriceOutlook.MONTH ? CARD.WEEKLY_DISCOUNT : CARD.MONTHLY_DISCOUNT;
  }
}
