package dev.roost.pricing.domain;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The prices of single dates, as few ranges as possible: sorted, without overlap, neighbours of equal price joined.
 *
 * @param ranges sorted by date
 */
@ValueObject
public record DatePrices(List<DatePrice> ranges) {

  public static final DatePrices NONE = new DatePrices(List.of());

  public DatePrices {
    ranges = List.copyOf(ranges);
    for (int i = 1; i < ranges.size(); i++) {
      var earlier = ranges.get(i - 1);
      var later = ranges.get(i);
      if (later.from().isBefore(earlier.to()) || later.continues(earlier)) {
        throw new IllegalArgumentException("Not sorted, overlapping or not joined: %s, %s".formatted(earlier, later));
      }
    }
  }

  /** From ranges in any order; where they overlap the later one of the list counts. */
  public static DatePrices of(Collection<DatePrice> prices) {
    var editor = new Editor();
    prices.forEach(editor::set);
    return editor.result();
  }

  /** These prices with changes applied one after the other. */
  public DatePrices with(List<PriceChange> changes) {
    var editor = new Editor();
    ranges.forEach(editor::set);
    for (var change : changes) {
      switch (change) {
        case PriceChange.Set set -> editor.set(new DatePrice(set.nights(), set.price()));
        case PriceChange.Clear clear -> editor.clear(clear.nights());
      }
    }
    return editor.result();
  }

  /** Those of nights from that date on. */
  DatePrices from(LocalDate date) {
    if (ranges.isEmpty() || !ranges.getFirst().from().isBefore(date)) {
      return this;
    }
    return with(List.of(new PriceChange.Clear(StayDates.of(ranges.getFirst().from(), date))));
  }

  /** The price of that night, if it has one. */
  public Optional<DatePrice> at(LocalDate night) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var range = ranges.get(middle);
      if (night.isBefore(range.from())) {
        high = middle - 1;
      } else if (!night.isBefore(range.to())) {
        low = middle + 1;
      } else {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  private static final class Editor {

    private final TreeMap<LocalDate, DatePrice> byStart = new TreeMap<>();

    void set(DatePrice price) {
      clear(price.nights());
      byStart.put(price.from(), price);
    }

    void clear(StayDates nights) {
      var left = byStart.lowerEntry(nights.checkIn());
      if (left != null && left.getValue().to().isAfter(nights.checkIn())) {
        var cut = left.getValue();
        put(cut.from(), nights.checkIn(), cut);
        put(nights.checkOut(), cut.to(), cut);
      }
      var inside = byStart.subMap(nights.checkIn(), nights.checkOut());
      var last = inside.isEmpty() ? null : inside.lastEntry().getValue();
      inside.clear();
      if (last != null) {
        put(nights.checkOut(), last.to(), last);
      }
    }

    private void put(LocalDate from, LocalDate to, DatePrice template) {
      if (from.isBefore(to)) {
        byStart.put(from, new DatePrice(StayDates.of(from, to), template.price()));
      }
    }

    DatePrices result() {
      var joined = new ArrayList<DatePrice>();
      for (var price : byStart.values()) {
        if (!joined.isEmpty() && price.continues(joined.getLast())) {
          joined.add(new DatePrice(StayDates.of(joined.removeLast().from(), price.to()), price.price()));
        } else {
          joined.add(price);
        }
      }
      return new DatePrices(joined);
    }
  }
}
