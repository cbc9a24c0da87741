package dev.roost.listing.application;

import dev.roost.listing.domain.DisposablePhotos;
import dev.roost.listing.domain.PhotoFiles;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the files of photos that no listing shows. */
@Component
class PhotoDisposal {

  private static final int MOST = 200;

  private final DisposablePhotos disposable;
  private final PhotoFiles files;
  private final Clock clock;

  PhotoDisposal(DisposablePhotos disposable, PhotoFiles files, Clock clock) {
    this.disposable = disposable;
    this.files = files;
    this.clock = clock;
  }

  /** A file that cannot be deleted fails the run, so that its key stays on the list. */
  @Transactional
  public void run() {
    disposable.take(clock.instant(), MOST).forEach(files::delete);
  }
}
