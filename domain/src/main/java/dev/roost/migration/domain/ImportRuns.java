package dev.roost.migration.domain;

import dev.roost.migration.contract.ImportRunId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** The imports of this Roost. */
@Repository
public interface ImportRuns {

  Optional<ImportRun> find(ImportRunId run);

  /** The import with this fingerprint that was not completed; there is at most one. */
  Optional<ImportRun> findUnfinished(String source, String fingerprint);

  void add(ImportRun run);

  /** Stores what changed; refuses with {@code ImportOvertaken} when somebody stored another version meanwhile. */
  void save(ImportRun run);
}
