package dev.roost.migration.application;

import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.api.Imports;
import dev.roost.migration.api.OpenImport;
import dev.roost.migration.api.RecordImports;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import roosttest.migration.ImportFixture;
import roosttest.migration.ImportedWorld;
import roosttest.migration.InMemoryImportRuns;
import roosttest.migration.InMemoryKnownListings;
import roosttest.migration.InMemoryRejectedRows;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

/** The use cases of imports on ports in memory. */
final class ImportHarness {

  static final Actor SYSTEM = Actor.system("test");

  final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
  final ImportedWorld world = new ImportedWorld();
  final Imports imports;
  final RecordImports records;

  ImportHarness() {
    var runs = new InMemoryImportRuns();
    var rejectedRows = new InMemoryRejectedRows();
    var known = new InMemoryKnownListings();
    var book = new RunBook(runs, rejectedRows, clock);
    imports = new ImportService(runs, rejectedRows, book, new Publication(known, world), world,
        new SequentialIds(), clock);
    var reviews = new ReviewIntake(known, world);
    records = new RecordImportService(book, new ListingIntake(known, world, world, world, world, reviews),
        new CalendarIntake(known, world, world), reviews);
  }

  ImportRunView open(String fingerprint, Map<ImportStep, Long> rows) {
    return open(fingerprint, rows, null);
  }

  ImportRunView open(String fingerprint, Map<ImportStep, Long> rows, @Nullable LocalDate calendarsFrom) {
    return imports.open(SYSTEM,
        new OpenImport(ImportFixture.SOURCE, fingerprint, "Port Amber", rows, calendarsFrom));
  }

  /** An import of so many rows in each step. */
  ImportTicket anImport(String fingerprint) {
    return open(fingerprint,
        Map.of(ImportStep.LISTINGS, 100L, ImportStep.CALENDARS, 1_000L, ImportStep.REVIEWS, 100L)).ticket();
  }

  @SafeVarargs
  static <R> Chunk<R> chunk(long rows, R... records) {
    var all = new ArrayList<R>();
    for (var each : records) {
      all.add(each);
    }
    return new Chunk<>(rows, all, List.of());
  }
}
