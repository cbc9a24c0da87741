package dev.roost.availability.domain;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.shared.StayDates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The entries of a calendar while it changes. It remembers what was loaded, so that only the difference is stored. */
final class Entries {

  private final Map<CalendarEntryId, CalendarEntry> loaded = new LinkedHashMap<>();
  private final Map<CalendarEntryId, CalendarEntry> current;
  private final Supplier<CalendarEntryId> newIds;

  Entries(Collection<CalendarEntry> loaded, Supplier<CalendarEntryId> newIds) {
    loaded.forEach(entry -> this.loaded.put(entry.id(), entry));
    this.current = new LinkedHashMap<>(this.loaded);
    this.newIds = newIds;
  }

  List<CalendarEntry> all() {
    return List.copyOf(current.values());
  }

  List<CalendarEntry> where(Predicate<CalendarEntry> condition) {
    return current.values().stream().filter(condition).toList();
  }

  NightSet nightsWhere(Predicate<CalendarEntry> condition) {
    return NightSet.of(where(condition).stream().map(CalendarEntry::nights).toList());
  }

  void add(StayDates nights, EntryReason reason) {
    var entry = new CalendarEntry(newIds.get(), nights, reason);
    current.put(entry.id(), entry);
  }

  void alter(CalendarEntry entry) {
    current.replace(entry.id(), entry);
  }

  void remove(CalendarEntry entry) {
    current.remove(entry.id());
  }

  /** The nights that each reason of this kind takes. */
  <R extends EntryReason> Map<R, NightSet> nightsByReason(Class<R> kind) {
    var nights = new LinkedHashMap<R, NightSet>();
    where(entry -> kind.isInstance(entry.reason()))
        .forEach(entry -> nights.merge(kind.cast(entry.reason()), NightSet.of(entry.nights()), NightSet::plus));
    return nights;
  }

  /**
   * Lets exactly these nights be taken for reasons of this kind. Entries that already fit stay as they are.
   *
   * @return whether anything had to change
   */
  <R extends EntryReason> boolean settle(Class<R> kind, Map<R, NightSet> wanted) {
    var missing = new HashSet<Wanted>();
    wanted.forEach((reason, nights) -> nights.ranges().forEach(range -> missing.add(new Wanted(reason, range))));
    var unfit = where(entry -> kind.isInstance(entry.reason())
        && !missing.remove(new Wanted(entry.reason(), entry.nights())));
    unfit.forEach(this::remove);
    missing.forEach(one -> add(one.nights(), one.reason()));
    return !unfit.isEmpty() || !missing.isEmpty();
  }

  CalendarChanges changes(Map<String, NightSet> imported, boolean byHost) {
    var removed = loaded.keySet().stream().filter(id -> !current.containsKey(id)).toList();
    var altered = new ArrayList<CalendarEntry>();
    var added = new ArrayList<CalendarEntry>();
    for (var entry : current.values()) {
      var before = loaded.get(entry.id());
      if (before == null) {
        added.add(entry);
      } else if (!before.equals(entry)) {
        altered.add(entry);
      }
    }
    return new CalendarChanges(removed, altered, added, imported, byHost);
  }

  private record Wanted(EntryReason reason, StayDates nights) {
  }
}
