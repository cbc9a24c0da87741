package dev.roost.invoicing.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.invoicing.DocumentFixture.anInvoice;

import dev.roost.invoicing.api.SeriesCheckView.Gap;
import dev.roost.invoicing.application.DocumentLists;
import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.Numbering;
import dev.roost.invoicing.domain.Seller;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.identity.Actors;
import roosttest.invoicing.DocumentListsContract;

@DatabaseTest
class JooqDocumentListsTest extends DocumentListsContract {

  private final InvoicingTables tables;

  JooqDocumentListsTest(TestDatabase database) {
    this.tables = new InvoicingTables(database);
    tables.empty();
  }

  @Override
  protected DocumentLists lists() {
    return tables.lists;
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

  /** Which only somebody can make who switches the database's own guards off. */
  @Test
  void shouldFindGaps() {
    // given
    var anna = new Seller(Actors.ANNA);
    var code = tables.issue(anna, anInvoice()).number().series();
    for (var number = 2; number <= 8; number++) {
      tables.issue(anna, anInvoice());
    }
    assertThat(lists().gaps(code)).isEmpty();
    // when
    tables.tamper("delete from invoicing.document where number in (1, 3, 4, 7, 8)");
    // then
    assertThat(lists().gaps(code)).containsExactly(new Gap(2027, 1, 1), new Gap(2027, 3, 4), new Gap(2027, 7, 8));
    assertThat(lists().count(code)).isEqualTo(3);
    // when
    tables.tamper("delete from invoicing.document");
    // then
    assertThat(lists().gaps(code)).containsExactly(new Gap(2027, 1, 8));
  }
}
