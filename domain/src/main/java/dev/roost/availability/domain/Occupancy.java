package dev.roost.availability.domain;

import dev.roost.shared.StayDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What takes the nights of a calendar at one moment. Holds that are dead by then take nothing, and nights that were
 * imported count even below other entries.
 *
 * @param entries that take nights, in order, without the imported ones
 * @param imported in order of their sources
 */
@ValueObject
public record Occupancy(List<CalendarEntry> entries, List<ImportedNights> imported) {

  public static Occupancy at(Instant now, Collection<CalendarEntry> entries, Collection<ImportedNights> imported) {
    return new Occupancy(
        entries.stream()
            .filter(entry -> !(entry.reason() instanceof EntryReason.Imported) && !entry.isDeadAt(now))
            .sorted(Comparator.comparing(entry -> entry.nights().checkIn()))
            .toList(),
        imported.stream()
            .sorted(Comparator.comparing(ImportedNights::source).thenComparing(each -> each.nights().checkIn()))
            .toList());
  }

  /** All nights that are taken. */
  public NightSet taken() {
    return NightSet.of(Stream.concat(entries.stream().map(CalendarEntry::nights),
        imported.stream().map(ImportedNights::nights)).toList());
  }

  /** Why a night is taken. */
  public Optional<EntryReason> reasonFor(LocalDate night) {
    var own = entries.stream().filter(entry -> entry.nights().contains(night)).map(CalendarEntry::reason);
    var others = imported.stream().filter(each -> each.nights().contains(night))
        .map(each -> (EntryReason) new EntryReason.Imported(each.source()));
    return Stream.concat(own, others).findFirst();
  }

  /** Entries of guests, who want the place prepared before and after their stay. */
  public List<CalendarEntry> bookings() {
    return entries.stream().filter(CalendarEntry::isByBooking).toList();
  }

  /** The nights of the stay that are taken, or kept free between it and a neighbour. */
  public List<LocalDate> conflictsWith(StayDates stay, StayRules rules) {
    var keptFree = bookings().stream().map(neighbour -> withGap(neighbour.nights(), stay, rules)).toList();
    return taken().plus(NightSet.of(keptFree)).and(NightSet.of(stay)).nights().toList();
  }

  /** Between two stays lie as many nights as the one wants after it or the other before it, whichever is more. */
  private static StayDates withGap(StayDates neighbour, StayDates stay, StayRules rules) {
    var before = Math.max(nightsBefore(neighbour, rules), nightsAfter(stay, rules));
    var after = Math.max(nightsAfter(neighbour, rules), nightsBefore(stay, rules));
    return neighbour.widened(before, after);
  }

  private static int nightsBefore(StayDates stay, StayRules rules) {
    return rules.on(stay.checkIn()).preparation().nightsBefore();
  }

  private static int nightsAfter(StayDates stay, StayRules rules) {
    return rules.on(stay.checkOut()).preparation().nightsAfter();
  }
}
