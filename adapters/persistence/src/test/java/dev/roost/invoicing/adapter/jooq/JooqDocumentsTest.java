package dev.roost.invoicing.adapter.jooq;

import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.Numbering;
import java.util.function.Supplier;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.invoicing.DocumentsContract;

@DatabaseTest
class JooqDocumentsTest extends DocumentsContract {

  private final InvoicingTables tables;

  JooqDocumentsTest(TestDatabase database) {
    this.tables = new InvoicingTables(database);
    tables.empty();
  }

  @Override
  protected Documents documents() {
    return tables.documents;
  }

  @Override
  protected Numbering numbering() {
    return tables.numbering;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return tables.inTransaction(work);
  }
}
