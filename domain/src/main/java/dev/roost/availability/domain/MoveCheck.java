package dev.roost.availability.domain;

import dev.roost.availability.contract.StayRefusal;
import dev.roost.availability.contract.StayRefusal.NightsTaken;
import dev.roost.shared.StayDates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whether a booking could have another stay in place of its nights. Only nights that it would gain can stand against it:
 * the others are its own. Stay rules are not asked, since guest and host agree on the move; gaps to neighbours are.
 */
@ValueObject
public record MoveCheck(StayRules rules, List<CalendarEntry> entries, List<ImportedNights> imported, Instant now) {

  /** What stands against it; empty where it can be had. */
  public List<StayRefusal> refusals(StayDates stay, UUID booking) {
    var own = NightSet.of(entries.stream().filter(entry -> entry.isOf(booking) && !entry.isDeadAt(now))
        .map(CalendarEntry::nights).toList());
    var others = Occupancy.at(now, entries.stream().filter(entry -> !entry.isOf(booking)).toList(), imported);
    var conflicts = NightSet.ofNights(others.conflictsWith(stay, rules)).minus(own);
    return conflicts.isEmpty() ? List.of() : List.of(new NightsTaken(conflicts.nights().toList()));
  }
}
