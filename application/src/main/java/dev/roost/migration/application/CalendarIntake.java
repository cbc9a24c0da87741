package dev.roost.migration.application;

import dev.roost.availability.api.CalendarImports;
import dev.roost.availability.api.CalendarImports.ImportedCalendar;
import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.domain.CalendarShift;
import dev.roost.migration.domain.KnownListings;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.pricing.api.ImportedPrices;
import dev.roost.shared.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes calendars in: closed nights as blocks, nightly prices as date prices, lengths of stays as stay rules. */
@Component
class CalendarIntake {

  private final KnownListings known;
  private final CalendarImports calendars;
  private final ImportedPrices prices;

  CalendarIntake(KnownListings known, CalendarImports calendars, ImportedPrices prices) {
    this.known = known;
    this.calendars = calendars;
    this.prices = prices;
  }

  Taken take(Actor importer, String source, List<CalendarRecord> records, @Nullable CalendarShift shift) {
    var latest = new LinkedHashMap<String, CalendarRecord>();
    records.forEach(calendar -> latest.put(calendar.listing(), calendar));
    var listings = known.find(source, latest.keySet());
    var rejected = new ArrayList<RejectedRow>();
    var changed = new ArrayList<CalendarDigest>();
    long imported = 0;
    long unchanged = 0;
    long unusable = 0;
    for (var calendar : latest.values()) {
      var listing = listings.get(calendar.listing());
      var nights = calendar.nights().size();
      if (listing == null) {
        rejected.add(unknown(calendar));
        unusable += nights;
        continue;
      }
      var digest = CalendarDigest.of(listing, calendar, shift);
      if (digest.fingerprint().equals(listing.calendar())) {
        unchanged += nights;
      } else {
        changed.add(digest);
        imported += nights;
      }
    }
    store(importer, source, changed);
    return new Taken(imported, unchanged, unusable, rejected);
  }

  private void store(Actor importer, String source, List<CalendarDigest> changed) {
    if (changed.isEmpty()) {
      return;
    }
    calendars.replaceBlocks(importer, source, changed.stream()
        .map(digest -> new ImportedCalendar(digest.listing().listing(), digest.closed())).toList());
    calendars.replaceDatedTerms(importer, changed.stream().filter(CalendarDigest::speaksOfStays)
        .map(digest -> StayTranslation.dated(digest.listing(), digest.stays())).toList());
    prices.importRatePlans(importer, changed.stream().flatMap(digest -> digest.plan().stream()).toList());
    known.put(source, changed.stream().map(digest -> digest.listing().withCalendar(digest.fingerprint())).toList());
  }

  private static RejectedRow unknown(CalendarRecord calendar) {
    return new RejectedRow(calendar.origin().file(), calendar.origin().line(),
        "listing %s was not imported, nor is its calendar".formatted(calendar.listing()));
  }
}
