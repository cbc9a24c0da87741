package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Any nights, as few ranges as they need.
 *
 * @param ranges in order, neither overlapping nor touching
 */
@ValueObject
public record NightSet(List<StayDates> ranges) {

  public static final NightSet EMPTY = new NightSet(List.of());

  public NightSet {
    ranges = merged(ranges);
  }

  /** The nights of these ranges, which may overlap and come in any order. */
  public static NightSet of(Collection<StayDates> ranges) {
    return new NightSet(List.copyOf(ranges));
  }

  public static NightSet of(StayDates range) {
    return new NightSet(List.of(range));
  }

  /** These single nights, which may come twice and in any order. */
  public static NightSet ofNights(Collection<LocalDate> nights) {
    return of(nights.stream().map(night -> new StayDates(night, night.plusDays(1))).toList());
  }

  /** The one range from the first of the nights to the last; there must be one. */
  public static StayDates hull(Collection<StayDates> ranges) {
    var nights = of(ranges).ranges;
    return new StayDates(nights.getFirst().checkIn(), nights.getLast().checkOut());
  }

  public NightSet plus(NightSet others) {
    return new NightSet(Stream.concat(ranges.stream(), others.ranges.stream()).toList());
  }

  public NightSet minus(NightSet others) {
    var left = new ArrayList<StayDates>();
    var next = 0;
    for (var range : ranges) {
      var from = range.checkIn();
      while (next < others.ranges.size() && !others.ranges.get(next).checkOut().isAfter(from)) {
        next++;
      }
      for (var i = next; i < others.ranges.size() && others.ranges.get(i).overlaps(range); i++) {
        var other = others.ranges.get(i);
        if (from.isBefore(other.checkIn())) {
          left.add(new StayDates(from, other.checkIn()));
        }
        from = other.checkOut();
      }
      if (from.isBefore(range.checkOut())) {
        left.add(new StayDates(from, range.checkOut()));
      }
    }
    return new NightSet(left);
  }

  /** The nights that are in both. */
  public NightSet and(NightSet others) {
    return minus(minus(others));
  }

  public boolean isEmpty() { return ranges.isEmpty(); }

  public boolean contains(LocalDate night) {
    return ranges.stream().anyMatch(range -> range.contains(night));
  }

  public boolean overlaps(StayDates nights) {
    return ranges.stream().anyMatch(nights::overlaps);
  }

  /** Every night, in order. */
  public Stream<LocalDate> nights() {
    return ranges.stream().flatMap(StayDates::nights);
  }

  private static List<StayDates> merged(List<StayDates> ranges) {
    var sorted = ranges.stream().sorted(Comparator.comparing(StayDates::checkIn)).toList();
    var merged = new ArrayList<StayDates>(sorted.size());
    for (var range : sorted) {
      var last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || last.checkOut().isBefore(range.checkIn())) {
        merged.add(range);
      } else if (last.checkOut().isBefore(range.checkOut())) {
        merged.set(merged.size() - 1, new StayDates(last.checkIn(), range.checkOut()));
      }
    }
    return List.copyOf(merged);
  }
}
