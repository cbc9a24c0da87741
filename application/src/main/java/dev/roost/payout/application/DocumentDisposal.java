package dev.roost.payout.application;

import dev.roost.payout.domain.DisposableDocuments;
import dev.roost.payout.domain.DocumentFiles;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the files of documents that no verification names. */
@Component
class DocumentDisposal {

  private static final int MOST = 200;

  private final DisposableDocuments disposable;
  private final DocumentFiles files;
  private final Clock clock;

  DocumentDisposal(DisposableDocuments disposable, DocumentFiles files, Clock clock) {
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
