package dev.roost.migration.domain;

import static java.util.Comparator.comparing;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** The calendar of one listing as its source tells it, night by night, and what it means here, range by range. */
@ValueObject
public final class ForeignCalendar {

  private final List<Night> nights;

  private ForeignCalendar(List<Night> nights) {
    this.nights = nights;
  }

  /** Nights in any order; where a date comes twice, the later one counts. */
  public static ForeignCalendar of(List<Night> nights) {
    var byDate = new TreeMap<LocalDate, Night>();
    nights.forEach(night -> byDate.put(night.date(), night));
    return new ForeignCalendar(List.copyOf(byDate.values()));
  }

  /** The calendar moved, without the nights before today. */
  public ForeignCalendar moved(CalendarShift shift) {
    return new ForeignCalendar(nights.stream()
        .map(night -> new Night(shift.move(night.date()), night.open(), night.price(), night.stay()))
        .filter(night -> !night.date().isBefore(shift.today())).toList());
  }

  /** Ranges that nobody can book; touching nights are one range. */
  public List<StayDates> closed() {
    return NightRun.of(nights, night -> night.open() ? Optional.empty() : Optional.of(Boolean.FALSE)).stream()
        .map(NightRun::nights).toList();
  }

  /** Ranges with another price than the base price. Nights without a price say nothing. */
  public List<NightRun<Money>> pricesOtherThan(@Nullable Money base) {
    return NightRun.of(nights,
        night -> Optional.ofNullable(night.price()).filter(price -> !price.equals(base)));
  }

  /** Whether it says anything of how long stays may be: old calendars do not. */
  public boolean speaksOfStays() {
    return nights.stream().anyMatch(night -> night.stay() != null);
  }

  /** Ranges of arrivals with another shortest or longest stay than usual. */
  public List<NightRun<StayLength>> lengthsOtherThan(@Nullable StayLength usual) {
    return NightRun.of(nights, night -> Optional.ofNullable(night.stay()).filter(stay -> !stay.equals(usual)));
  }

  /** The price that most nights have, the lower one of two; nothing where no night has one. */
  public Optional<Money> commonPrice() {
    Map<Money, Integer> counts = new HashMap<>();
    nights.stream().map(Night::price).filter(Objects::nonNull).forEach(price -> counts.merge(price, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(comparing(Map.Entry<Money, Integer>::getValue).thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
