package dev.roost.migration.contract;

import dev.roost.shared.Refusal;

/** Why an import does not go on. */
public sealed interface MigrationRefusal extends Refusal {

  /** Somebody else continued this import meanwhile; theirs goes on. */
  record ImportOvertaken(ImportRunId run) implements MigrationRefusal {
  }

  /** The import is over, or stopped: it takes nothing more. */
  record ImportNotRunning(ImportRunId run, ImportStatus current) implements MigrationRefusal {
  }

  /** Part of the import was not read yet, so that it cannot be over. */
  record ImportIncomplete(ImportRunId run, ImportStep step, long position, long total) implements MigrationRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
