package dev.roost.payout.adapter.jooq;

import dev.roost.payout.domain.DisposableDocuments;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.DisposableDocumentsContract;

@DatabaseTest
class JooqDisposableDocumentsTest extends DisposableDocumentsContract {

  private final DisposableDocuments disposable;

  JooqDisposableDocumentsTest(TestDatabase database) {
    this.disposable = new JooqDisposableDocuments(database.dsl());
  }

  @Override
  protected DisposableDocuments disposable() {
    return disposable;
  }
}
