package roosttest.invoicing;

import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.Numbering;

class InMemoryDocumentsTest extends DocumentsContract {

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final InMemoryNumbering numbering = new InMemoryNumbering();

  @Override
  protected Documents documents() {
    return documents;
  }

  @Override
  protected Numbering numbering() {
    return numbering;
  }
}
