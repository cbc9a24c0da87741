package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.CompletedImport;
import dev.roost.migration.api.FileImports;
import dev.roost.migration.api.ImportFiles;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.api.Imports;
import dev.roost.migration.api.RecordImports;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import dev.roost.shared.Refused;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Reads the files of a city and hands them over chunk by chunk, each step from where it has come. */
@Component
class InsideAirbnbImports implements FileImports {

  private static final int LISTINGS_AT_ONCE = 200;
  private static final int REVIEWS_AT_ONCE = 2_000;

  private final Imports imports;
  private final RecordImports records;
  private final InstantSource clock;

  InsideAirbnbImports(Imports imports, RecordImports records, InstantSource clock) {
    this.imports = imports;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public CompletedImport importFiles(Actor actor, ImportFiles files) {
    return importFiles(actor, files, new SilentDisplay(clock));
  }

  CompletedImport importFiles(Actor actor, ImportFiles asked, Display display) {
    var files = CheckedFiles.check(asked, display);
    var run = imports.open(actor, files.opening());
    if (run.isContinued()) {
      display.say("Continuing the import of %s that began at %s.".formatted(run.label(), run.startedAt()));
    }
    try {
      copyAll(actor, run, files, asked, display);
      display.say("Publishing the listings and bringing search up to date …");
      return imports.complete(actor, run.ticket());
    } catch (InputProblem problem) {
      imports.fail(actor, run.ticket(), String.valueOf(problem.getMessage()));
      throw problem;
    } catch (Refused refused) {
      // Somebody else continued it, or it is over: not ours to mark.
      throw refused;
    } catch (RuntimeException failure) {
      fail(actor, run.ticket(), failure);
      throw failure;
    }
  }

  private void copyAll(Actor actor, ImportRunView run, CheckedFiles files, ImportFiles asked, Display display) {
    var amounts = new Amounts(Currency.of(asked.currency()));
    var listings = new ListingReader(new PlaceReader(asked.city(), asked.country()), new PriceReader(amounts));
    files.of(ImportStep.LISTINGS).ifPresent(file -> copy(run, ImportStep.LISTINGS, display,
        from -> new RowChunks<>(file, from, LISTINGS_AT_ONCE, listings::read),
        chunk -> records.importListings(actor, run.ticket(), chunk)));
    files.of(ImportStep.CALENDARS).ifPresent(file -> copy(run, ImportStep.CALENDARS, display,
        from -> new CalendarChunks(file, from, amounts),
        chunk -> records.importCalendars(actor, run.ticket(), chunk)));
    files.of(ImportStep.REVIEWS).ifPresent(file -> copy(run, ImportStep.REVIEWS, display,
        from -> new RowChunks<>(file, from, REVIEWS_AT_ONCE, ReviewReader::read),
        chunk -> records.importReviews(actor, run.ticket(), chunk)));
  }

  private static <R> void copy(ImportRunView run, ImportStep step, Display display, LongFunction<Chunks<R>> open,
      Sink<R> sink) {
    var begun = run.step(step);
    if (begun.position() == begun.total()) {
      return;
    }
    display.begin(step.name().toLowerCase(Locale.ROOT), begun.total(), begun.position());
    try (var chunks = open.apply(begun.position())) {
      for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
        var now = sink.take(chunk).step(step);
        display.at(now.position(), now.rejected());
      }
    }
    display.end();
  }

  /** The failure itself matters more than that it could not be written down. */
  private void fail(Actor actor, ImportTicket ticket, RuntimeException failure) {
    try {
      imports.fail(actor, ticket, String.valueOf(failure.getMessage()));
    } catch (RuntimeException unsaid) {
      failure.addSuppressed(unsaid);
    }
  }

  /** Where chunks go. */
  private interface Sink<R> {
    ImportRunView take(Chunk<R> chunk);
  }
}
