package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What becomes of a feed's events once it was read as a whole.
 *
 * @param events all that it has now
 */
@ValueObject
public record FeedReconciliation(List<ImportedEvent> events, int added, int moved, int renamed, int removed) {

  public FeedReconciliation {
    events = List.copyOf(events);
  }

  /**
   * Finds each event again: by uid and nights, then by uid alone, then by nights alone, since some feeds call their events
   * something else each time. An event that is told, but was left out, stays as it was.
   */
  public static FeedReconciliation of(List<ImportedEvent> known, FeedContents contents, Supplier<UUID> newIds) {
    var matching = new Matching(known, contents.events());
    matching.pair(event -> event);
    var moved = matching.pair(FeedEvent::uid);
    var renamed = matching.pair(FeedEvent::nights);
    var kept = matching.known.stream().filter(event -> contents.leftOut().containsKey(event.uid())).toList();
    var events = new ArrayList<>(matching.found);
    events.addAll(kept);
    matching.told.forEach(told -> events.add(new ImportedEvent(newIds.get(), told.uid(), told.nights())));
    return new FeedReconciliation(events, matching.told.size(), moved, renamed, matching.known.size() - kept.size());
  }

  /** All nights that the feed says are taken. */
  public NightSet nights() {
    return NightSet.of(events.stream().map(ImportedEvent::nights).toList());
  }

  /** What is not paired yet, on both sides, in order of the nights. */
  private static final class Matching {

    private static final Comparator<StayDates> IN_ORDER = Comparator.comparing(StayDates::checkIn)
        .thenComparing(StayDates::checkOut);

    private final List<ImportedEvent> found = new ArrayList<>();
    private final List<ImportedEvent> known = new ArrayList<>();
    private final Set<FeedEvent> told = new LinkedHashSet<>();

    Matching(List<ImportedEvent> known, List<FeedEvent> told) {
      known.stream().sorted(Comparator.comparing(ImportedEvent::nights, IN_ORDER)).forEach(this.known::add);
      told.stream().sorted(Comparator.comparing(FeedEvent::nights, IN_ORDER)).forEach(this.told::add);
    }

    /** Pairs what has the same key: each with one other at most. Answers how many. */
    int pair(Function<FeedEvent, Object> key) {
      var open = new HashMap<Object, ArrayDeque<FeedEvent>>();
      told.forEach(event -> open.computeIfAbsent(key.apply(event), _ -> new ArrayDeque<>()).add(event));
      var before = known.size();
      known.removeIf(event -> {
        var same = open.get(key.apply(new FeedEvent(event.uid(), event.nights())));
        if (same == null || same.isEmpty()) {
          return false;
        }
        var mate = same.remove();
        told.remove(mate);
        found.add(event.as(mate));
        return true;
      });
      return before - known.size();
    }
  }
}
