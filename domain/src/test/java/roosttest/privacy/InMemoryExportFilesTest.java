package roosttest.privacy;

import dev.roost.privacy.domain.ExportFiles;

class InMemoryExportFilesTest extends ExportFilesContract {

  private final ExportFiles files = new InMemoryExportFiles();

  @Override
  protected ExportFiles files() {
    return files;
  }
}
