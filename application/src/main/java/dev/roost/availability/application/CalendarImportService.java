package dev.roost.availability.application;

import dev.roost.availability.api.CalendarImports;
import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.Calendars;
import dev.roost.availability.domain.DatedStayTerms;
import dev.roost.availability.domain.NightSet;
import dev.roost.availability.domain.StayRules;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CalendarImportService implements CalendarImports {

  private static final int LONGEST_SOURCE = 100;

  private final Calendars calendars;
  private final Clock clock;

  CalendarImportService(Calendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int replaceBlocks(Actor system, String source, List<ImportedCalendar> imported) {
    require(system);
    if (source.isBlank() || source.length() > LONGEST_SOURCE) {
      throw new Refused(new InvalidField("source", "must have 1 to %d characters".formatted(LONGEST_SOURCE)));
    }
    var closed = byListing(imported, ImportedCalendar::listing, ImportedCalendar::closed);
    if (closed.isEmpty()) {
      return 0;
    }
    var locked = calendars.lock(closed.keySet(), hull(closed.values()), source);
    locked.forEach(calendar -> calendar.replaceImported(source,
        NightSet.of(closed.getOrDefault(calendar.listing(), List.of()))));
    return save(locked);
  }

  @Override
  @Transactional
  public int replaceGeneralTerms(Actor system, List<ImportedTerms> imported) {
    require(system);
    var terms = byListing(imported, ImportedTerms::listing, ImportedTerms::terms);
    if (terms.isEmpty()) {
      return 0;
    }
    var locked = calendars.lock(terms.keySet(), tonight());
    locked.forEach(calendar -> calendar.changeRules(new StayRules(
        terms.getOrDefault(calendar.listing(), StayTerms.UNCHANGED), calendar.rules().dated())));
    return save(locked);
  }

  @Override
  @Transactional
  public int replaceDatedTerms(Actor system, List<ImportedDatedTerms> imported) {
    require(system);
    var dated = byListing(imported, ImportedDatedTerms::listing, CalendarImportService::dated);
    if (dated.isEmpty()) {
      return 0;
    }
    var locked = calendars.lock(dated.keySet(), tonight());
    locked.forEach(calendar -> calendar.changeRules(
        new StayRules(calendar.rules().general(), dated.getOrDefault(calendar.listing(), List.of()))));
    return save(locked);
  }

  private static List<DatedStayTerms> dated(ImportedDatedTerms imported) {
    return imported.dated().stream().map(each -> {
      CalendarRange.require(each.dates());
      return new DatedStayTerms(each.dates(), each.terms());
    }).toList();
  }

  /** Without events, which would keep listeners busy for minutes: whoever imports brings search up to date in the end. */
  private int save(List<Calendar> locked) {
    var changed = locked.stream().filter(calendar -> !calendar.changes().isEmpty()).toList();
    if (!changed.isEmpty()) {
      calendars.saveAll(changed);
    }
    return changed.size();
  }

  private StayDates hull(Collection<List<StayDates>> closed) {
    var nights = closed.stream().flatMap(List::stream).toList();
    nights.forEach(CalendarRange::require);
    return nights.isEmpty() ? tonight() : NightSet.hull(nights);
  }

  private StayDates tonight() {
    var today = LocalDate.now(clock);
    return new StayDates(today, today.plusDays(1));
  }

  private static void require(Actor system) {
    if (!system.isSystem()) {
      throw new Refused(new NotAllowed("import calendars"));
    }
  }

  private static <T, V> Map<ListingId, V> byListing(List<T> imported, Function<T, ListingId> listing,
      Function<T, V> value) {
    if (imported.size() > MOST || imported.stream().map(listing).distinct().count() < imported.size()) {
      throw new Refused(new InvalidField("calendars", "must name at most %d listings, each once".formatted(MOST)));
    }
    return imported.stream().collect(Collectors.toMap(listing, value));
  }
}
