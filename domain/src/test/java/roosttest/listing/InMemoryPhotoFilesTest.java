package roosttest.listing;

import dev.roost.listing.domain.PhotoFiles;

class InMemoryPhotoFilesTest extends PhotoFilesContract {

  private final PhotoFiles files = new InMemoryPhotoFiles();

  @Override
  protected PhotoFiles files() {
    return files;
  }
}
