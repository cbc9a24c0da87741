package dev.roost.invoicing.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static roosttest.invoicing.DocumentFixture.NOON;
import static roosttest.invoicing.DocumentFixture.aCreditNoteOf;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.invoicing.DocumentFixture.eur;
import static roosttest.invoicing.DocumentFixture.figuresOf;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.Seller;
import dev.roost.platform.jooq.Violations;
import dev.roost.pricing.contract.LineKind;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.identity.Actors;
import roosttest.invoicing.DocumentFixture;

/** What the database refuses by itself, whoever writes and whatever the code before it checked. */
@DatabaseTest
class DocumentGuardsTest {

  private static final Seller ANNA = new Seller(Actors.ANNA);
  private static final Occasion ALTERED = new Occasion(OccasionKind.ALTERED, new AlterationId(UUID.randomUUID()));

  private final InvoicingTables tables;
  private Document invoice;

  DocumentGuardsTest(TestDatabase database) {
    this.tables = new InvoicingTables(database);
  }

  @BeforeEach
  void issue() {
    tables.empty();
    invoice = tables.issue(ANNA, anInvoice());
  }

  @Test
  void shouldTakeWhatIsInOrder() {
    assertThat(violated(anInvoice())).isEmpty();
    assertThat(violated(aCreditNoteOf(invoice))).isEmpty();
  }

  @Test
  void shouldRefuseANumberThatIsTakenOrLeavesOneOut() {
    var number = invoice.number();
    assertThat(violatedBy(anInvoice().at(new Place(number, NOON)))).contains("document_number_key");
    assertThat(violatedBy(anInvoice().at(new Place(new DocumentNumber(number.series(), 2027, 3), NOON))))
        .contains("document_without_gap");
    assertThat(violatedBy(anInvoice().at(new Place(new DocumentNumber(number.series(), 2026, 1), NOON))))
        .contains("document_year_check");
  }

  @Test
  void shouldRefuseASecondDocumentForTheSame() {
    assertThat(violated(anInvoice().about(invoice.booking()))).contains("document_once");
  }

  @Test
  void shouldRefuseToTakeBackMoreThanThereWas() {
    // given
    tables.issue(ANNA, aCreditNoteOf(invoice).over(figuresOf(DocumentLine.of(LineKind.NIGHTS, "back", eur(-340_00)))));
    // then
    assertThat(
        violated(aCreditNoteOf(invoice).on(ALTERED).over(figuresOf(DocumentLine.of(LineKind.NIGHTS, "back", eur(-1))))))
        .contains("document_credit_within_invoice");
  }

  @Test
  void shouldRefuseToTakeBackWhatIsNoInvoiceOfTheSameBooking() {
    // given
    var credit = tables.issue(ANNA, aCreditNoteOf(invoice));
    // then
    assertThat(
        violated(aCreditNoteOf(credit).on(ALTERED).over(figuresOf(DocumentLine.of(LineKind.NIGHTS, "back", eur(-1))))))
        .contains("document_credit_within_invoice");
    assertThat(violated(aCreditNoteOf(invoice).about(new BookingId(UUID.randomUUID()))))
        .contains("document_corrects_fkey");
  }

  @ParameterizedTest
  @CsvSource({"total = total + 1, document_adds_up", "kind = 'CREDIT_NOTE', document_corrects_check",
      "total = -total, document_adds_up", "occasion = 'ALTERED', document_alteration_check"})
  void shouldRefuseWhatContradictsItself(String change, String constraint) {
    // when
    var failure = catchThrowable(() -> tables.tamper("update invoicing.document set " + change));
    // then
    assertThat(Violations.constraint(failure)).contains(constraint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"update invoicing.document set total = 1", "delete from invoicing.document",
      "truncate invoicing.document", "update invoicing.document set buyer = '{}' where false",
      "truncate invoicing.series cascade", "delete from invoicing.series",
      "update invoicing.series set seller_id = null",
      "merge into invoicing.document d using invoicing.series s on s.id = d.series_id when matched then delete"})
  void shouldNeverChangeWhatWasIssued(String sql) {
    // when
    var failure = catchThrowable(() -> tables.db.execute(sql));
    // then
    assertThat(Violations.constraint(failure))
        .hasValueSatisfying(constraint -> assertThat(constraint).endsWith("_is_for_ever"));
    assertThat(tables.documents.find(invoice.id())).contains(invoice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"last = 0", "last_issued_at = last_issued_at - interval '1 second'"})
  void shouldNotCountBackwards(String change) {
    // when
    var failure = catchThrowable(() -> tables.db.execute("update invoicing.series set " + change));
    // then
    assertThat(Violations.constraint(failure)).contains("series_goes_forward");
  }

  /** The negative control: with the guards switched off, as only a superuser can, all of it goes through. */
  @Test
  void shouldTakeAllOfItWithoutTheGuards() {
    tables.tamper("update invoicing.document set listing_title = 'another'");
    assertThat(tables.documents.find(invoice.id()).orElseThrow().stay().listing()).isEqualTo("another");
    tables.tamper("update invoicing.series set last = 0");
    tables.tamper("delete from invoicing.document");
    assertThat(tables.documents.find(invoice.id())).isEmpty();
  }

  /** The constraint that refuses a document under the next number. */
  private Optional<String> violated(DocumentFixture document) {
    return refusal(() -> tables.issue(ANNA, document));
  }

  /** The constraint that refuses a document under the number it has. */
  private Optional<String> violatedBy(DocumentFixture document) {
    return refusal(() -> tables.inTransaction(() -> {
      tables.documents.add(document.build());
      return document;
    }));
  }

  private static Optional<String> refusal(Runnable work) {
    var failure = catchThrowable(work::run);
    return failure == null ? Optional.empty() : Violations.constraint(failure);
  }
}
