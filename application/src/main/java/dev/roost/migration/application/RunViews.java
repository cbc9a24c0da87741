package dev.roost.migration.application;

import dev.roost.migration.api.ImportRunView;
import dev.roost.migration.api.ImportRunView.Step;
import dev.roost.migration.api.ImportTicket;
import dev.roost.migration.contract.ImportStep;
import dev.roost.migration.domain.ImportRun;
import dev.roost.migration.domain.StepProgress;
import java.util.EnumMap;

/** Shows imports. */
final class RunViews {

  private RunViews() {
  }

  static ImportRunView of(ImportRun run) {
    var all = run.snapshot();
    var steps = new EnumMap<ImportStep, Step>(ImportStep.class);
    all.steps().forEach((step, progress) -> steps.put(step, step(progress)));
    return new ImportRunView(all.id(), new ImportTicket(all.id(), all.attempt()), all.plan().source(),
        all.plan().label(), all.status(), steps, all.plan().calendarStart(), all.startedAt(), all.changedAt(),
        all.failure());
  }

  private static Step step(StepProgress progress) {
    return new Step(progress.total(), progress.position(), progress.imported(), progress.unchanged(),
        progress.rejected());
  }
}
