package dev.roost.invoicing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.AlterationFixture.LONGER;
import static roosttest.booking.AlterationFixture.TWO_WEEKS_BEFORE;
import static roosttest.booking.AlterationFixture.anAlteration;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.aBooking;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.invoicing.DocumentFixture.ANNA_LDA;
import static roosttest.invoicing.DocumentFixture.ROOST_LTD;
import static roosttest.invoicing.DocumentFixture.eur;

import dev.roost.booking.application.BookingBillsForTests;
import dev.roost.booking.contract.BookingConfirmed;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.GuestDidNotShow;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.invoicing.domain.BillingProfile;
import dev.roost.invoicing.domain.Document;
import dev.roost.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.booking.FakeListings;
import roosttest.booking.InMemoryAlterations;
import roosttest.booking.InMemoryBookings;
import roosttest.invoicing.InMemoryBillingProfiles;
import roosttest.invoicing.InMemoryDocuments;
import roosttest.invoicing.InMemoryNumbering;
import roosttest.listing.KnownPeople;
import roosttest.platform.MutableClock;
import roosttest.platform.SequentialIds;

class DocumentIssuingTest {

  private final MutableClock clock = MutableClock.at(TWO_WEEKS_BEFORE);
  private final InMemoryBookings bookings = new InMemoryBookings();
  private final InMemoryAlterations alterations = new InMemoryAlterations();
  private final InMemoryBillingProfiles profiles = new InMemoryBillingProfiles();
  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final DocumentIssuing issuing = new DocumentIssuing(BookingBillsForTests.of(bookings, alterations),
      new FakeListings().with(LOFT),
      new TradingNames(profiles, new KnownPeople().withHost(ANNA, "Anna").with(CARA, "Cara"),
          new RoostAsSeller(ROOST_LTD)),
      new InMemoryNumbering(), documents, new DocumentWriter(new SequentialIds(), clock));
  private final DocumentListener listener = new DocumentListener(issuing);

  @Test
  void shouldInvoiceAConfirmedBooking() {
    // given
    var booking = stored(aConfirmedBooking().build());
    // when
    issuing.issue(booking);
    // then
    assertThat(documents.of(booking)).extracting(Document::subject).containsExactly(Subject.STAY, Subject.HOST_SERVICE);
    var stay = documents.of(booking).getFirst();
    assertThat(stay.number()).hasToString("H1-2027-000001");
    assertThat(stay.issuedAt()).isEqualTo(TWO_WEEKS_BEFORE);
    assertThat(stay.stay().listing()).isEqualTo("A loft");
    assertThat(stay.figures().total()).isEqualTo(eur(340_00));
    assertThat(stay.parties().sellerDetails()).isEqualTo(BillingDetails.named("Anna"));
    assertThat(stay.parties().buyerDetails()).isEqualTo(BillingDetails.named("Cara"));
    var service = documents.of(booking).getLast();
    assertThat(service.number()).hasToString("R-2027-000001");
    assertThat(service.parties().sellerDetails()).isEqualTo(ROOST_LTD);
    assertThat(service.parties().buyer()).isEqualTo(ANNA);
    assertThat(service.figures().total()).isEqualTo(eur(10_20));
  }

  @Test
  void shouldIssueNothingBeforeItIsConfirmed() {
    // given
    var booking = stored(aBooking().in(BookingStatus.CAPTURING).build());
    // when
    issuing.issue(booking);
    issuing.issue(new BookingId(UUID.randomUUID()));
    // then
    assertThat(documents.all()).isEmpty();
  }

  @Test
  void shouldInvoiceWhatIsPaidAtThePropertyToo() {
    // given
    var booking = stored(aConfirmedBooking().paidAtProperty().build());
    // when
    issuing.issue(booking);
    // then
    assertThat(documents.of(booking)).hasSize(2).allSatisfy(it -> assertThat(it.throughRoost()).isFalse());
  }

  @Test
  void shouldIssueOnceHoweverOftenItIsTold() {
    // given
    var booking = stored(aConfirmedBooking().build());
    var event = (BookingConfirmed) aConfirmedBooking().withId(booking).confirmedInstantly().takeEvents().getFirst();
    // when
    listener.on(event);
    listener.on(event);
    // then
    assertThat(documents.of(booking)).hasSize(2);
  }

  @Test
  void shouldCreditWhatGoesBackToAGuestWhoDidNotCome() {
    // given
    var booking = stored(aConfirmedBooking().build());
    issuing.issue(booking);
    var missed = bookings.find(booking).orElseThrow();
    missed.make(BookingMove.REPORT_NO_SHOW, Side.HOST, missed.terms().startsAt().plus(Duration.ofHours(1)));
    bookings.save(missed);
    // when
    listener.on((GuestDidNotShow) missed.takeEvents().getFirst());
    // then
    var refund = missed.refund().orElseThrow().total();
    assertThat(refund.isZero()).isFalse();
    assertThat(documents.of(booking)).filteredOn(it -> it.subject() == Subject.STAY)
        .extracting(it -> it.figures().total()).containsExactly(eur(340_00), refund.negated());
  }

  /** The later event is heard first, and alone. */
  @Test
  void shouldCatchUpWithWhatWasNotHeard() {
    // given
    var booking = stored(aConfirmedBooking().build());
    alter(booking);
    cancel(booking);
    // when
    issuing.issue(booking);
    // then
    assertThat(documents.of(booking)).extracting(Document::kind).containsExactly(DocumentKind.INVOICE,
        DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.CREDIT_NOTE, DocumentKind.INVOICE,
        DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.CREDIT_NOTE);
    assertThat(numbers("H1")).containsExactly(1, 2, 3, 4);
    assertThat(numbers("R")).containsExactly(1, 2, 3, 4);
    assertThat(sum(booking)).isEqualTo(eur(0));
  }

  @Test
  void shouldNameTheInvoiceThatACreditNoteTakesBack() {
    // given
    var booking = stored(aConfirmedBooking().build());
    issuing.issue(booking);
    alter(booking);
    issuing.issue(booking);
    cancel(booking);
    // when
    issuing.issue(booking);
    // then
    var all = documents.of(booking);
    assertThat(all.get(2).corrects()).isEqualTo(all.get(0).asCorrected());
    assertThat(all.get(3).corrects()).isEqualTo(all.get(1).asCorrected());
    assertThat(all.get(6).corrects()).isEqualTo(all.get(4).asCorrected());
    assertThat(all.get(4).stay().dates()).isEqualTo(LONGER);
  }

  /** Names are frozen: a new one counts for what is invoiced from then on. */
  @Test
  void shouldNameThePartiesOfACreditNoteAsItsInvoiceDoes() {
    // given
    var booking = stored(aConfirmedBooking().build());
    issuing.issue(booking);
    profiles.save(BillingProfile.create(ANNA, ANNA_LDA));
    alter(booking);
    // when
    issuing.issue(booking);
    // then
    assertThat(documents.of(booking)).filteredOn(it -> it.subject() == Subject.STAY)
        .extracting(it -> it.parties().sellerDetails().name()).containsExactly("Anna", "Anna", ANNA_LDA.name());
  }

  private void alter(BookingId id) {
    var booking = bookings.find(id).orElseThrow();
    var alteration = anAlteration().of(id).of(booking.terms()).proposed();
    alterations.add(alteration);
    var stored = alterations.find(alteration.id()).orElseThrow();
    stored.make(AlterationMove.ACCEPT, AlterationRole.ASKED, TWO_WEEKS_BEFORE);
    stored.make(AlterationMove.APPLY, AlterationRole.SYSTEM, TWO_WEEKS_BEFORE);
    alterations.save(stored);
    booking.alter(alteration.after(), TWO_WEEKS_BEFORE);
    bookings.save(booking);
  }

  private void cancel(BookingId id) {
    var booking = bookings.find(id).orElseThrow();
    booking.make(BookingMove.CANCEL_AS_GUEST, Side.GUEST, TWO_WEEKS_BEFORE.plus(Duration.ofDays(1)));
    bookings.save(booking);
  }

  private BookingId stored(Booking booking) {
    bookings.add(booking);
    return booking.id();
  }

  private List<Integer> numbers(String series) {
    return documents.all().map(Document::number).filter(it -> it.series().equals(series)).map(it -> it.number())
        .toList();
  }

  private Money sum(BookingId booking) {
    return documents.of(booking).stream().map(it -> it.figures().total()).reduce(eur(0), Money::plus);
  }
}
