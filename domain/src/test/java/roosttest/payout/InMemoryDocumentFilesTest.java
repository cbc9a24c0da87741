package roosttest.payout;

import dev.roost.payout.domain.DocumentFiles;

class InMemoryDocumentFilesTest extends DocumentFilesContract {

  private final DocumentFiles files = new InMemoryDocumentFiles();

  @Override
  protected DocumentFiles files() {
    return files;
  }
}
