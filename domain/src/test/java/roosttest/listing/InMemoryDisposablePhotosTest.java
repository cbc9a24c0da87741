package roosttest.listing;

import dev.roost.listing.domain.DisposablePhotos;

class InMemoryDisposablePhotosTest extends DisposablePhotosContract {

  private final DisposablePhotos disposable = new InMemoryDisposablePhotos();

  @Override
  protected DisposablePhotos disposable() {
    return disposable;
  }
}
