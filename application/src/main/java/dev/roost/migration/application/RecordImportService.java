package dev.roost.migration.application;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.RecordImports;
import dev.roost.migration.api.ReviewRecord;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.domain.ImportPlan;
import dev.roost.shared.Actor;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a chunk and how far the import has come with it in one transaction, so that neither is ever without the other. */
@Service
class RecordImportService implements RecordImports {

  private final RunBook runs;
  private final ListingIntake listings;
  private final CalendarIntake calendars;
  private final ReviewIntake reviews;

  RecordImportService(RunBook runs, ListingIntake listings, CalendarIntake calendars, ReviewIntake reviews) {
    this.runs = runs;
    this.listings = listings;
    this.calendars = calendars;
    this.reviews = reviews;
  }

  @Override
  @Transactional
  public ImportRunView importListings(Actor actor, ImportTicket ticket, Chunk<ListingRecord> chunk) {
    var importer = Importers.require(actor);
    return take(ticket, ImportStep.LISTINGS, chunk, plan -> listings.take(importer, plan.source(), chunk.records()));
  }

  @Override
  @Transactional
  public ImportRunView importCalendars(Actor actor, ImportTicket ticket, Chunk<CalendarRecord> chunk) {
    var importer = Importers.require(actor);
    return take(ticket, ImportStep.CALENDARS, chunk,
        plan -> calendars.take(importer, plan.source(), chunk.records(), plan.shift()));
  }

  @Override
  @Transactional
  public ImportRunView importReviews(Actor actor, ImportTicket ticket, Chunk<ReviewRecord> chunk) {
    var importer = Importers.require(actor);
    return take(ticket, ImportStep.REVIEWS, chunk, plan -> reviews.take(importer, plan.source(), chunk.records()));
  }

  private ImportRunView take(ImportTicket ticket, ImportStep step, Chunk<?> chunk, Function<ImportPlan, Taken> intake) {
    var run = runs.running(ticket);
    return runs.advance(run, step, chunk, intake.apply(run.plan()));
  }
}
