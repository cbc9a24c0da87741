package dev.roost.invoicing.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.CARA;
import static roosttest.invoicing.DocumentFixture.aCreditNoteOf;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.invoicing.DocumentFixture.figuresOf;
import static roosttest.invoicing.DocumentFixture.ofRoost;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.domain.Document;
import dev.roost.pricing.contract.LineKind;
import dev.roost.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentPrinterTest {

  private final PdfDocumentPrinter printer = new PdfDocumentPrinter();

  @Test
  void shouldSayWhatTheDocumentSays() {
    assertThat(text(anInvoice().build(), Locale.ENGLISH)).contains("Invoice", "H7-2027-000001", "Issued on May 1, 2027",
        "Anna Lda & Filhos", "Rua da Prova 1", "1100-001 Lisboa", "Portugal", "Tax number PT501234567", "Cara",
        "A loft", "May 14, 2027 – May 17, 2027", "Nights: base price 3 100.00 EUR 300.00 EUR",
        "Cleaning: cleaning 1 40.00 EUR 40.00 EUR", "Total 340.00 EUR", "included VAT: 7.00 EUR",
        "Paid through Roost.").doesNotContain("Takes back");
  }

  @Test
  void shouldNameTheInvoiceThatACreditNoteTakesBack() {
    assertThat(text(aCreditNoteOf(ofRoost().build()).build(), Locale.ENGLISH)).contains("Credit note",
        "Takes back invoice H7-2027-000001", "Total -47.60 EUR", "Roost Ltd", "United Kingdom")
        .doesNotContain("Taxes that");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      de | 1. Mai 2027 | 340,00 EUR
      fr | 1 mai 2027 | 340,00 EUR
      ru | 1 мая 2027 | 340,00 EUR
      ja | May 1, 2027 | 340.00 EUR
      ar | May 1, 2027 | 340.00 EUR
      he | May 1, 2027 | 340.00 EUR
      hi | May 1, 2027 | 340.00 EUR
      """)
  void shouldWriteDatesAsTheReaderDoesWhereItCan(String language, String date, String total) {
    assertThat(text(anInvoice().build(), Locale.forLanguageTag(language))).contains("Issued on " + date, total);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      JPY | 1234567 | 1,234,567 JPY
      EUR | 1234567 | 12,345.67 EUR
      KWD | 1234567 | 1,234.567 KWD
      """)
  void shouldWriteAsManyDecimalsAsTheCurrencyHas(String currency, long amount, String written) {
    // given
    var line = DocumentLine.of(LineKind.NIGHTS, "base price", Money.of(amount, currency));
    // then
    assertThat(text(anInvoice().over(figuresOf(line)).build(), Locale.ENGLISH)).contains("Total " + written);
  }

  @Test
  void shouldMarkLettersThatTheFontLacks() {
    assertThat(text(named("José Müller-Łódź Σοφία Юлия 山田 שלום 😀"), Locale.ENGLISH))
        .contains("José Müller-Łódź Σοφία Юлия ?? ???? ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>bold</b> & 'quoted'", "{{total}} {{{number}}}", "]]> &amp; &#65;",
      "<script>alert(1)</script>"})
  void shouldPrintWhatPeopleWroteAsTheyWroteIt(String name) {
    assertThat(text(named(name), Locale.ENGLISH)).contains(name);
  }

  @Test
  void shouldPrintTitlesThatAreNoXml() {
    assertThat(text(anInvoice().at("a\u0001b\uFFFEc").build(), Locale.ENGLISH)).contains("a?b?c");
  }

  @Test
  void shouldRunOverSeveralPages() {
    // given
    var lines = java.util.stream.IntStream.range(0, 200)
        .mapToObj(i -> DocumentLine.of(LineKind.NIGHTS, "night " + i, Money.of(1, "EUR"))).toArray(DocumentLine[]::new);
    // then
    assertThat(text(anInvoice().over(figuresOf(lines)).build(), Locale.ENGLISH)).contains("night 0 ", "night 199 ",
        "H7-2027-000001 · 1 / ", "Total 2.00 EUR");
  }

  /** To the byte, so that a file can be asked for again instead of being kept. */
  @Test
  void shouldAlwaysPrintTheSame() {
    // given
    var invoice = anInvoice().build();
    // then
    assertThat(printer.pdf(invoice, Locale.ENGLISH)).isEqualTo(printer.pdf(invoice, Locale.ENGLISH));
    assertThat(printer.pdf(invoice, Locale.GERMAN)).isNotEqualTo(printer.pdf(invoice, Locale.ENGLISH));
    assertThat(printer.pdf(anInvoice().build(), Locale.ENGLISH)).isNotEqualTo(printer.pdf(invoice, Locale.ENGLISH));
  }

  @Test
  void shouldBeTaggedForArchivesAndCarryItsFont() throws IOException {
    try (var pdf = Loader.loadPDF(printer.pdf(anInvoice().build(), Locale.ENGLISH))) {
      var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).contains("<pdfaid:part>3</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>",
          "<xmp:CreateDate>2027-05-01T12:00:00Z</xmp:CreateDate>");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2027-05-01T12:00:00Z");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Invoice H7-2027-000001");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  private static Document named(String buyer) {
    return anInvoice().to(CARA, BillingDetails.named(buyer)).build();
  }

  private String text(Document document, Locale reader) {
    try (var pdf = Loader.loadPDF(printer.pdf(document, reader))) {
      return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
