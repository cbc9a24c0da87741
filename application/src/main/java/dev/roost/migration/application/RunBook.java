package dev.roost.migration.application;

import dev.roost.migration.api.Chunk;
import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.migration.domain.RejectedRows;
import dev.roost.migration.domain.StepProgress.Advance;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads imports and writes down how far they have come. */
@Component
class RunBook {

  private final ImportRuns runs;
  private final RejectedRows rejectedRows;
  private final Clock clock;

  RunBook(ImportRuns runs, RejectedRows rejectedRows, Clock clock) {
    this.runs = runs;
    this.rejectedRows = rejectedRows;
    this.clock = clock;
  }

  ImportRun find(ImportRunId id) {
    return runs.find(id).orElseThrow(() -> new Refused(new NotFound("import", id.toString())));
  }

  /** The import, if the ticket is its latest. */
  ImportRun running(ImportTicket ticket) {
    var run = find(ticket.run());
    run.mustBeAttempt(ticket.attempt());
    return run;
  }

  ImportRunView advance(ImportRun run, ImportStep step, Chunk<?> chunk, Taken taken) {
    var rejected = Stream.concat(
        chunk.rejected().stream().map(row -> new RejectedRow(row.file(), row.line(), row.reason())),
        taken.rejected().stream()).toList();
    if (!rejected.isEmpty()) {
      rejectedRows.add(run.id(), rejected);
    }
    run.advance(step, new Advance(chunk.rows(), taken.imported(), taken.unchanged(),
        chunk.rejected().size() + taken.rejectedRows()), clock.instant());
    runs.save(run);
    return RunViews.of(run);
  }

  /** Ends the import in a transaction of its own. */
  @Transactional
  ImportRunView complete(ImportTicket ticket) {
    var run = running(ticket);
    run.complete(clock.instant());
    runs.save(run);
    return RunViews.of(run);
  }
}
