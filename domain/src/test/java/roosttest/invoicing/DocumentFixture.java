package roosttest.invoicing;

import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Document.Correction;
import dev.roost.invoicing.domain.Document.Parties;
import dev.roost.invoicing.domain.Document.Stay;
import dev.roost.invoicing.domain.Figures;
import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.Seller;
import dev.roost.pricing.contract.LineKind;
import dev.roost.shared.Money;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents for tests: Anna's invoice to Cara over three nights in May, unless told otherwise. */
public final class DocumentFixture {

  public static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
  public static final Occasion CONFIRMED = new Occasion(OccasionKind.CONFIRMED, null);
  public static final Occasion CANCELLED = new Occasion(OccasionKind.CANCELLED_BY_GUEST, null);
  public static final BillingDetails ANNA_LDA = new BillingDetails("Anna Lda & Filhos",
      "Rua da Prova 1\n1100-001 Lisboa",
      "PT", "PT501234567");
  public static final BillingDetails CARA_HERSELF = BillingDetails.named("Cara");
  public static final BillingDetails ROOST_LTD = new BillingDetails("Roost Ltd", "1 Perch Street\nLondon", "GB",
      "GB123456789");

  private DocumentId id = new DocumentId(UUID.randomUUID());
  private BookingId booking = new BookingId(UUID.randomUUID());
  private Subject subject = Subject.STAY;
  private Occasion occasion = CONFIRMED;
  private Place place = new Place(new DocumentNumber("H7", 2027, 1), NOON);
  private @Nullable UserId host = ANNA;
  private UserId buyer = CARA;
  private BillingDetails sellerDetails = ANNA_LDA;
  private BillingDetails buyerDetails = CARA_HERSELF;
  private String listing = "A loft";
  private Figures figures = stay();
  private @Nullable Correction corrects;

  private DocumentFixture() {
  }

  public static DocumentFixture anInvoice() {
    return new DocumentFixture();
  }

  /** Roost's, over its service to Cara. */
  public static DocumentFixture ofRoost() {
    var fixture = new DocumentFixture();
    fixture.subject = Subject.GUEST_SERVICE;
    fixture.host = null;
    fixture.sellerDetails = ROOST_LTD;
    fixture.figures = figuresOf(DocumentLine.of(LineKind.SERVICE_FEE, "service fee 14 %", eur(47_60)));
    return fixture;
  }

  /** Roost's, over its service to Anna. */
  public static DocumentFixture toHost() {
    var fixture = ofRoost();
    fixture.subject = Subject.HOST_SERVICE;
    fixture.buyer = ANNA;
    fixture.buyerDetails = ANNA_LDA;
    fixture.figures = figuresOf(DocumentLine.of(LineKind.SERVICE_FEE, "service fee of the host", eur(10_20)));
    return fixture;
  }

  /** Takes all of an invoice back. */
  public static DocumentFixture aCreditNoteOf(Document invoice) {
    var fixture = new DocumentFixture();
    fixture.booking = invoice.booking();
    fixture.subject = invoice.subject();
    fixture.occasion = CANCELLED;
    fixture.host = invoice.parties().seller().host();
    fixture.buyer = invoice.parties().buyer();
    fixture.sellerDetails = invoice.parties().sellerDetails();
    fixture.buyerDetails = invoice.parties().buyerDetails();
    fixture.figures = invoice.figures().negated();
    fixture.corrects = invoice.asCorrected();
    return fixture;
  }

  public DocumentFixture withId(DocumentId given) {
    id = given;
    return this;
  }

  public DocumentFixture about(BookingId given) {
    booking = given;
    return this;
  }

  public DocumentFixture on(Occasion given) {
    occasion = given;
    return this;
  }

  public DocumentFixture at(Place given) {
    place = given;
    return this;
  }

  public DocumentFixture by(UserId given, BillingDetails details) {
    host = given;
    sellerDetails = details;
    return this;
  }

  public DocumentFixture to(UserId given, BillingDetails details) {
    buyer = given;
    buyerDetails = details;
    return this;
  }

  public DocumentFixture at(String title) {
    listing = title;
    return this;
  }

  public DocumentFixture over(Figures given) {
    figures = given;
    return this;
  }

  public Document build() {
    return new Document(id, place.number(), place.issuedAt(), booking, occasion, subject,
        new Parties(host == null ? Seller.ROOST : new Seller(host), sellerDetails, buyer, buyerDetails),
        new Stay(listing, MAY), true, figures, corrects);
  }

  public static Figures figuresOf(DocumentLine... lines) {
    var all = List.of(lines);
    return new Figures(all, List.of(), all.stream().map(DocumentLine::amount).reduce(Money::plus).orElseThrow());
  }

  public static Money eur(long cents) {
    return Money.of(cents, "EUR");
  }

  private static Figures stay() {
    var lines = List.of(new DocumentLine(LineKind.NIGHTS, "base price", 3, eur(100_00), eur(300_00)),
        DocumentLine.of(LineKind.CLEANING, "cleaning", eur(40_00)));
    return new Figures(lines, List.of(DocumentLine.of(LineKind.TAX, "included VAT", eur(7_00))), eur(340_00));
  }
}
