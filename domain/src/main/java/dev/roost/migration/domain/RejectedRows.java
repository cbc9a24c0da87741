package dev.roost.migration.domain;

import dev.roost.migration.contract.ImportRunId;
import java.util.List;
import org.jmolecules.ddd.annotation.Repository;

/** The rows that imports could not use; of each import the first {@link #MOST} are kept, the others only counted. */
@Repository
public interface RejectedRows {

  int MOST = 100_000;

  void add(ImportRunId run, List<RejectedRow> rows);

  /** In the order in which they were met, after the first {@code skip} ones. */
  List<RejectedRow> of(ImportRunId run, int skip, int limit);
}
