package roosttest.migration;

import dev.roost.migration.domain.ImportRuns;
import dev.roost.migration.domain.RejectedRows;

class InMemoryRejectedRowsTest extends RejectedRowsContract {

  private final RejectedRows rejectedRows = new InMemoryRejectedRows();
  private final ImportRuns runs = new InMemoryImportRuns();

  @Override
  protected RejectedRows rejectedRows() {
    return rejectedRows;
  }

  @Override
  protected ImportRuns runs() {
    return runs;
  }
}
