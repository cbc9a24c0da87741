package dev.roost.invoicing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.invoicing.DocumentFixture.ANNA_LDA;
import static roosttest.invoicing.DocumentFixture.CARA_HERSELF;
import static roosttest.invoicing.DocumentFixture.NOON;
import static roosttest.invoicing.DocumentFixture.aCreditNoteOf;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.rest.Sent.by;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.api.BillingProfileView;
import dev.roost.invoicing.api.DocumentAdministration;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.api.DocumentView.Corrected;
import dev.roost.invoicing.api.OwnBilling;
import dev.roost.invoicing.api.OwnDocuments;
import dev.roost.invoicing.api.PrintedDocument;
import dev.roost.invoicing.api.SeriesCheckView;
import dev.roost.invoicing.api.SeriesCheckView.Gap;
import dev.roost.invoicing.api.SeriesView;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.domain.Document;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({InvoiceController.class, BillingProfileController.class, InvoiceSeriesController.class})
class InvoiceControllerTest {

  private static final UUID BOOKING = UUID.fromString("01930000-0000-7000-8000-00000000b00c");
  private static final Document INVOICE = anInvoice().about(new BookingId(BOOKING)).build();
  private static final SeriesView SERIES = new SeriesView("H7", ANNA, 2027, 12, NOON);
  private static final String BODY = """
      {"name": "Anna Lda & Filhos", "address": "Rua da Prova 1\\n1100-001 Lisboa", "country": "PT", "taxId": "PT501234567"}""";

  @Autowired private MockMvcTester http;
  @MockitoBean private OwnDocuments documents;
  @MockitoBean private OwnBilling billing;
  @MockitoBean private DocumentAdministration administration;

  @Test
  void shouldShowAnInvoice() {
    // given
    given(documents.get(Actors.guest(), INVOICE.id())).willReturn(view(INVOICE));
    // then
    assertThat(http.get().uri("/v1/invoices/{id}", INVOICE.id()).with(by(Actors.guest()))).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("""
            {"number": "H7-2027-000001", "kind": "INVOICE", "subject": "STAY", "occasion": "CONFIRMED",
             "bookingId": "%s", "seller": {"userId": "%s", "details": {"name": "Anna Lda & Filhos", "country": "PT",
             "address": "Rua da Prova 1\\n1100-001 Lisboa", "taxId": "PT501234567"}},
             "buyer": {"userId": "%s", "details": {"name": "Cara", "taxId": ""}}, "listingTitle": "A loft",
             "checkIn": "2027-05-14", "checkOut": "2027-05-17", "paidThroughRoost": true,
             "issuedAt": "2027-05-01T12:00:00Z", "total": {"amount": 34000, "currency": "EUR"},
             "lines": [{"kind": "NIGHTS", "quantity": 3, "unit": {"amount": 10000}, "amount": {"amount": 30000}},
                       {"kind": "CLEANING", "amount": {"amount": 4000}}],
             "includedTaxes": [{"text": "included VAT", "amount": {"amount": 700}}]}""".formatted(BOOKING, ANNA, CARA));
  }

  @Test
  void shouldShowWhatACreditNoteTakesBack() {
    // given
    var credit = aCreditNoteOf(INVOICE).build();
    given(documents.list(Actors.host(), new DocumentFilter(DocumentKind.CREDIT_NOTE, 2027),
        dev.roost.shared.PageRequest.first(20))).willReturn(new Page<>(List.of(view(credit)), "there"));
    // then
    assertThat(http.get().uri("/v1/invoices?kind=CREDIT_NOTE&year=2027&limit=20").with(by(Actors.host())))
        .hasStatus(200).containsHeader("Link").bodyJson().isLenientlyEqualTo("""
            {"items": [{"kind": "CREDIT_NOTE", "total": {"amount": -34000},
                        "corrects": {"id": "%s", "number": "H7-2027-000001"}}]}""".formatted(INVOICE.id()));
  }

  @Test
  void shouldListThoseOfABooking() {
    // given
    given(documents.ofBooking(any(), any(), any())).willReturn(new Page<>(List.of(view(INVOICE)), null));
    // then
    assertThat(http.get().uri("/v1/bookings/{id}/invoices", BOOKING).with(by(Actors.guest()))).hasStatus(200)
        .bodyJson().extractingPath("$.items[0].id").isEqualTo(INVOICE.id().toString());
  }

  @ParameterizedTest
  @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
      none | en
      de-AT, en;q=0.5 | de-AT
      *, fr;q=0.4 | fr
      x;q=nonsense | en
      """)
  void shouldSendAFileToKeepAndNothingElse(String languages, String reader) {
    // given
    given(documents.print(Actors.guest(), INVOICE.id(), Locale.forLanguageTag(reader)))
        .willReturn(new PrintedDocument("invoice-H7-2027-000001.pdf", new byte[]{'%', 'P', 'D', 'F'}));
    var request = http.get().uri("/v1/invoices/{id}/pdf", INVOICE.id()).with(by(Actors.guest()));
    // then
    assertThat(languages == null ? request : request.header("Accept-Language", languages)).hasStatus(200)
        .hasContentType("application/pdf").hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Disposition", "attachment; filename=\"invoice-H7-2027-000001.pdf\"")
        .body().isEqualTo(new byte[]{'%', 'P', 'D', 'F'});
  }

  @Test
  void shouldSayThatThereIsNone() {
    // given
    given(documents.print(any(), any(), any())).willThrow(new Refused(new NotFound("invoice", "1")));
    // then
    assertThat(http.get().uri("/v1/invoices/{id}/pdf", new DocumentId(UUID.randomUUID())).with(by(Actors.guest()))
        .header("Accept", "application/pdf, application/problem+json")).hasStatus(404).bodyJson()
        .extractingPath("$.key").isEqualTo("not-found");
    assertThat(http.get().uri("/v1/invoices?kind=RECEIPT").with(by(Actors.guest()))).hasStatus(400);
    assertThat(http.get().uri("/v1/invoices?year=soon").with(by(Actors.guest()))).hasStatus(400);
  }

  @Test
  void shouldShowAndSetHowOneIsNamed() {
    // given
    given(billing.show(Actors.guest())).willReturn(new BillingProfileView(CARA_HERSELF, 0));
    given(billing.change(Actors.host(), 3, ANNA_LDA)).willReturn(new BillingProfileView(ANNA_LDA, 4));
    // then
    assertThat(http.get().uri("/v1/me/billing-profile").with(by(Actors.guest()))).hasStatus(200)
        .hasHeader("ETag", "\"0\"").bodyJson().isLenientlyEqualTo("{\"name\": \"Cara\", \"address\": \"\"}");
    assertThat(http.put().uri("/v1/me/billing-profile").with(by(Actors.host())).header("If-Match", "\"3\"")
        .contentType(APPLICATION_JSON).content(BODY)).hasStatus(200).hasHeader("ETag", "\"4\"").bodyJson()
        .isLenientlyEqualTo(BODY);
    assertThat(http.put().uri("/v1/me/billing-profile").with(by(Actors.host())).contentType(APPLICATION_JSON)
        .content(BODY)).hasStatus(428);
  }

  @ParameterizedTest
  @CsvSource({"Anna Lda & Filhos, ' ', name", "'PT\"', 'XX\"', country", "PT501234567, a\\u0000b, taxId"})
  void shouldNameTheFieldThatCannotBe(String instead, String of, String field) {
    // given
    given(billing.change(any(), anyLong(), any()))
        .willThrow(new Refused(new InvalidField("unexpected", "was not looked at")));
    // then
    assertThat(http.put().uri("/v1/me/billing-profile").with(by(Actors.host())).header("If-Match", "\"3\"")
        .contentType(APPLICATION_JSON).content(BODY.replace(instead, of))).hasStatus(400).bodyText().contains(field);
    then(billing).shouldHaveNoInteractions();
  }

  @Test
  void shouldShowSeriesToAdministrators() {
    // given
    given(administration.series(any(), any(), any())).willReturn(new Page<>(List.of(SERIES), null));
    given(administration.documents(any(), any(), any(), any())).willReturn(new Page<>(List.of(view(INVOICE)), null));
    given(administration.check(Actors.admin(), "H7"))
        .willReturn(new SeriesCheckView(SERIES, 10, List.of(new Gap(2027, 3, 4))));
    // then
    assertThat(http.get().uri("/v1/admin/invoice-series?seller={id}", ANNA).with(by(Actors.admin()))).hasStatus(200)
        .bodyJson().isLenientlyEqualTo("{\"items\": [{\"code\": \"H7\", \"sellerId\": \"%s\", \"last\": 12}]}"
            .formatted(ANNA));
    assertThat(http.get().uri("/v1/admin/invoice-series/H7/invoices").with(by(Actors.admin()))).hasStatus(200)
        .bodyJson().extractingPath("$.items[0].number").isEqualTo("H7-2027-000001");
    assertThat(http.get().uri("/v1/admin/invoice-series/H7/check").with(by(Actors.admin()))).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"documents\": 10, \"gaps\": [{\"year\": 2027, \"from\": 3, \"to\": 4}]}");
    verifyNoInteractions(documents);
  }

  private static DocumentView view(Document it) {
    var corrects = it.corrects();
    return new DocumentView(it.id(), it.number(), it.kind(), it.subject(), it.occasion(), it.booking(),
        it.parties().seller().host(), it.parties().sellerDetails(), it.parties().buyer(),
        it.parties().buyerDetails(), it.stay().listing(), it.stay().dates(), it.throughRoost(), it.issuedAt(),
        it.figures().lines(), it.figures().includedTaxes(), it.figures().total(),
        corrects == null ? null : new Corrected(corrects.invoice(), corrects.number()));
  }
}
