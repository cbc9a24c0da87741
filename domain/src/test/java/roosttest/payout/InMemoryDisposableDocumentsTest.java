package roosttest.payout;

import dev.roost.payout.domain.DisposableDocuments;

class InMemoryDisposableDocumentsTest extends DisposableDocumentsContract {

  private final DisposableDocuments disposable = new InMemoryDisposableDocuments();

  @Override
  protected DisposableDocuments disposable() {
    return disposable;
  }
}
