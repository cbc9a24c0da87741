package dev.roost.migration.domain;

import dev.roost.shared.StayDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.ddd.annotation.ValueObject;

/** Consecutive nights that have the same value. */
@ValueObject
public record NightRun<V>(StayDates nights, V value) {

  /**
   * The longest runs of nights with equal values. A night without a value, or one that is missing, ends a run.
   *
   * @param nights by date, each at most once
   */
  public static <V> List<NightRun<V>> of(List<Night> nights, Function<Night, Optional<V>> value) {
    var runs = new ArrayList<NightRun<V>>();
    for (var night : nights) {
      value.apply(night).ifPresent(found -> append(runs, night, found));
    }
    return List.copyOf(runs);
  }

  private static <V> void append(List<NightRun<V>> runs, Night night, V value) {
    var next = night.date().plusDays(1);
    if (!runs.isEmpty()) {
      var last = runs.getLast();
      if (last.nights().checkOut().equals(night.date()) && last.value().equals(value)) {
        runs.set(runs.size() - 1, new NightRun<>(StayDates.of(last.nights().checkIn(), next), value));
        return;
      }
    }
    runs.add(new NightRun<>(StayDates.of(night.date(), next), value));
  }
}
