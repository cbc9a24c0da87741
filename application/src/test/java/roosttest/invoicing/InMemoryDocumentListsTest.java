package roosttest.invoicing;

import dev.roost.invoicing.application.DocumentLists;
import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.Numbering;

class InMemoryDocumentListsTest extends DocumentListsContract {

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final InMemoryDocumentLists lists = new InMemoryDocumentLists(documents);
  private final InMemoryNumbering numbering = new InMemoryNumbering();

  @Override
  protected DocumentLists lists() {
    return lists;
  }

  @Override
  protected Documents documents() {
    return documents;
  }

  @Override
  protected Numbering numbering() {
    return numbering;
  }
}
