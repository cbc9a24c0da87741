package roosttest.migration;

import dev.roost.migration.domain.ImportRuns;

class InMemoryImportRunsTest extends ImportRunsContract {

  private final ImportRuns stored = new InMemoryImportRuns();

  @Override
  protected ImportRuns runs() {
    return stored;
  }
}
