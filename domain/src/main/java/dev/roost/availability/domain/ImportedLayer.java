package dev.roost.availability.domain;

import dev.roost.availability.domain.EntryReason.Imported;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The nights that other calendars say are taken, by source. They lie below the entries and show where nothing else is. */
final class ImportedLayer {

  private final Map<String, NightSet> nights = new TreeMap<>();
  private final Map<String, NightSet> replaced = new HashMap<>();

  ImportedLayer(Collection<ImportedNights> loaded) {
    loaded.forEach(each -> nights.merge(each.source(), NightSet.of(each.nights()), NightSet::plus));
  }

  NightSet of(String source) {
    return nights.getOrDefault(source, NightSet.EMPTY);
  }

  void replace(String source, NightSet others) {
    nights.put(source, others);
    replaced.put(source, others);
  }

  /** All nights of each source that was replaced. */
  Map<String, NightSet> replaced() {
    return replaced;
  }

  List<ImportedNights> all() {
    return nights.entrySet().stream()
        .flatMap(each -> each.getValue().ranges().stream().map(range -> new ImportedNights(each.getKey(), range)))
        .toList();
  }

  /** Within these nights, imported ones take exactly those that nothing else takes; the first source has a night. */
  void project(NightSet within, Entries entries) {
    var shown = entries.nightsByReason(Imported.class);
    shown.replaceAll((source, taken) -> taken.minus(within));
    var free = within.minus(entries.nightsWhere(entry -> !(entry.reason() instanceof Imported)));
    for (var each : nights.entrySet()) {
      var visible = each.getValue().and(free);
      shown.merge(new Imported(each.getKey()), visible, NightSet::plus);
      free = free.minus(visible);
    }
    entries.settle(Imported.class, shown);
  }
}
