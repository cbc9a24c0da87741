package dev.roost.migration.application;

import dev.roost.migration.api.CompletedImport;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.api.Imports;
import dev.roost.migration.api.OpenImport;
import dev.roost.migration.api.RejectedRowView;
import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.domain.CalendarShift;
import dev.roost.migration.domain.ImportPlan;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.RejectedRows;
import dev.roost.platform.Ids;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, continues and ends imports. */
@Service
class ImportService implements Imports {

  private final ImportRuns runs;
  private final RejectedRows rejectedRows;
  private final RunBook book;
  private final Publication publication;
  private final SearchIndex search;
  private final Ids ids;
  private final Clock clock;

  ImportService(ImportRuns runs, RejectedRows rejectedRows, RunBook book, Publication publication, SearchIndex search,
      Ids ids,
      Clock clock) {
    this.runs = runs;
    this.rejectedRows = rejectedRows;
    this.book = book;
    this.publication = publication;
    this.search = search;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public ImportRunView open(Actor actor, OpenImport command) {
    Importers.require(actor);
    var unfinished = runs.findUnfinished(command.source(), command.fingerprint());
    var run = unfinished.map(this::resumed).orElseGet(() -> started(command));
    return RunViews.of(run);
  }

  @Override
  public CompletedImport complete(Actor actor, ImportTicket ticket) {
    var importer = Importers.require(actor);
    var run = book.running(ticket);
    run.mustBeRead();
    var outcome = publication.publish(importer, run.plan().source());
    var findable = search.rebuild(importer);
    return new CompletedImport(book.complete(ticket), outcome.published(), outcome.drafts(), outcome.missing(),
        findable);
  }

  @Override
  @Transactional
  public ImportRunView fail(Actor actor, ImportTicket ticket, String problem) {
    Importers.require(actor);
    var run = book.running(ticket);
    run.fail(problem, clock.instant());
    runs.save(run);
    return RunViews.of(run);
  }

  @Override
  @Transactional(readOnly = true)
  public ImportRunView find(Actor actor, ImportRunId run) {
    Importers.require(actor);
    return RunViews.of(book.find(run));
  }

  @Override
  @Transactional(readOnly = true)
  public List<RejectedRowView> rejectedRows(Actor actor, ImportRunId run, int skip, int limit) {
    Importers.require(actor);
    return rejectedRows.of(run, skip, limit).stream()
        .map(row -> new RejectedRowView(row.file(), row.line(), row.reason())).toList();
  }

  private ImportRun resumed(ImportRun run) {
    run.resume(clock.instant());
    runs.save(run);
    return run;
  }

  private ImportRun started(OpenImport command) {
    var from = command.calendarsFrom();
    var shift = from == null ? null : CalendarShift.bringing(from, LocalDate.now(clock));
    var plan = new ImportPlan(command.source(), command.fingerprint(), command.label(), command.rows(), shift);
    var run = ImportRun.start(new ImportRunId(ids.next()), plan, clock.instant());
    runs.add(run);
    return run;
  }
}
