package roosttest.migration;

import dev.roost.migration.api.CalendarRecord;
import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.CompletedImport;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.api.Imports;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.OpenImport;
import dev.roost.migration.api.RecordImports;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.api.ReviewRecord;
import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.domain.ImportPlan;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.StepProgress.Advance;
import dev.roost.shared.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes records in and keeps them, for tests of those who read foreign files. It can be told to break. */
public final class RecordedImports implements Imports, RecordImports {

  private static final Instant NOW = ImportFixture.NOON;

  private final InMemoryImportRuns runs = new InMemoryImportRuns();
  private final List<ListingRecord> listings = new ArrayList<>();
  private final List<CalendarRecord> calendars = new ArrayList<>();
  private final List<ReviewRecord> reviews = new ArrayList<>();
  private final List<RejectedRowView> rejected = new ArrayList<>();
  private final List<OpenImport> opened = new ArrayList<>();
  private int chunksUntilItBreaks = Integer.MAX_VALUE;

  /** After so many more chunks it fails, before it has kept anything of the next one. */
  public void breakAfter(int chunks) {
    chunksUntilItBreaks = chunks;
  }

  public void repair() {
    chunksUntilItBreaks = Integer.MAX_VALUE;
  }

  public List<ListingRecord> listings() {
    return listings;
  }

  public List<CalendarRecord> calendars() {
    return calendars;
  }

  public List<ReviewRecord> reviews() {
    return reviews;
  }

  public List<RejectedRowView> rejected() {
    return rejected;
  }

  public List<OpenImport> opened() {
    return opened;
  }

  /** The unfinished import of what was opened last. */
  public Optional<ImportRunView> unfinished() {
    var last = opened.getLast();
    return runs.findUnfinished(last.source(), last.fingerprint()).map(RecordedImports::view);
  }

  @Override
  public ImportRunView open(Actor actor, OpenImport command) {
    opened.add(command);
    var run = runs.findUnfinished(command.source(), command.fingerprint()).orElse(null);
    if (run == null) {
      run = ImportRun.start(new ImportRunId(UUID.randomUUID()),
          new ImportPlan(command.source(), command.fingerprint(), command.label(), command.rows(), null), NOW);
      runs.add(run);
    } else {
      run.resume(NOW);
      runs.save(run);
    }
    return view(run);
  }

  @Override
  public CompletedImport complete(Actor actor, ImportTicket ticket) {
    var run = running(ticket);
    run.complete(NOW);
    runs.save(run);
    return new CompletedImport(view(run), 3, 2, Map.of("price", 2, "description", 1), 42);
  }

  @Override
  public ImportRunView fail(Actor actor, ImportTicket ticket, String problem) {
    var run = running(ticket);
    run.fail(problem, NOW);
    runs.save(run);
    return view(run);
  }

  @Override
  public ImportRunView find(Actor actor, ImportRunId run) {
    return view(runs.find(run).orElseThrow());
  }

  @Override
  public List<RejectedRowView> rejectedRows(Actor actor, ImportRunId run, int skip, int limit) {
    return rejected.stream().skip(skip).limit(limit).toList();
  }

  @Override
  public ImportRunView importListings(Actor actor, ImportTicket ticket, Chunk<ListingRecord> chunk) {
    return keep(ticket, ImportStep.LISTINGS, chunk, listings);
  }

  @Override
  public ImportRunView importCalendars(Actor actor, ImportTicket ticket, Chunk<CalendarRecord> chunk) {
    return keep(ticket, ImportStep.CALENDARS, chunk, calendars);
  }

  @Override
  public ImportRunView importReviews(Actor actor, ImportTicket ticket, Chunk<ReviewRecord> chunk) {
    return keep(ticket, ImportStep.REVIEWS, chunk, reviews);
  }

  private <R> ImportRunView keep(ImportTicket ticket, ImportStep step, Chunk<R> chunk, List<R> kept) {
    if (chunksUntilItBreaks-- == 0) {
      throw new IllegalStateException("broken, as the test wants");
    }
    var run = running(ticket);
    kept.addAll(chunk.records());
    rejected.addAll(chunk.rejected());
    run.advance(step, new Advance(chunk.rows(), 0, 0, chunk.rejected().size()), NOW);
    runs.save(run);
    return view(run);
  }

  private ImportRun running(ImportTicket ticket) {
    var run = runs.find(ticket.run()).orElseThrow();
    run.mustBeAttempt(ticket.attempt());
    return run;
  }

  private static ImportRunView view(ImportRun run) {
    var all = run.snapshot();
    var steps = new EnumMap<ImportStep, Step>(ImportStep.class);
    all.steps().forEach((step, progress) -> steps.put(step, new Step(progress.total(), progress.position(),
        progress.imported(), progress.unchanged(), progress.rejected())));
    return new ImportRunView(all.id(), new ImportTicket(all.id(), all.attempt()), all.plan().source(),
        all.plan().label(), all.status(), steps, null, all.startedAt(), all.changedAt(), all.failure());
  }
}
