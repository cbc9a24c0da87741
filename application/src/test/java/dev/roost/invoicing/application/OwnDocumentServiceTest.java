package dev.roost.invoicing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.booking.BookingFixture.aConfirmedBooking;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;
import static roosttest.identity.Actors.CARA;
import static roosttest.invoicing.DocumentFixture.NOON;
import static roosttest.invoicing.DocumentFixture.aCreditNoteOf;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.invoicing.DocumentFixture.ofRoost;

import dev.roost.booking.application.BookingBillsForTests;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.Seller;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.booking.InMemoryAlterations;
import roosttest.booking.InMemoryBookings;
import roosttest.identity.Actors;
import roosttest.invoicing.DocumentFixture;
import roosttest.invoicing.InMemoryDocumentLists;
import roosttest.invoicing.InMemoryDocuments;
import roosttest.invoicing.InMemoryNumbering;

class OwnDocumentServiceTest {

  private static final PageRequest PAGE = PageRequest.first(10);

  private final InMemoryBookings bookings = new InMemoryBookings();
  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final InMemoryNumbering numbering = new InMemoryNumbering();
  private final InMemoryDocumentLists lists = new InMemoryDocumentLists(documents);
  private final OwnDocumentService own = new OwnDocumentService(
      BookingBillsForTests.of(bookings, new InMemoryAlterations()), documents, lists,
      (document, reader) -> (reader + " " + document.number()).getBytes(StandardCharsets.UTF_8));
  private final DocumentAdministrationService administration = new DocumentAdministrationService(lists);

  private Document stay;
  private Document toGuest;
  private Document toHost;

  @BeforeEach
  void issue() {
    var booking = aConfirmedBooking().build();
    bookings.add(booking);
    stay = issued(new Seller(ANNA), place -> anInvoice().about(booking.id()).at(place));
    toGuest = issued(Seller.ROOST, place -> ofRoost().about(booking.id()).at(place));
    toHost = issued(Seller.ROOST, place -> DocumentFixture.toHost().about(booking.id()).at(place));
  }

  @Test
  void shouldShowEachSideItsOwn() {
    assertThat(own.ofBooking(Actors.guest(CARA), stay.booking(), PAGE).items()).extracting(DocumentView::id)
        .containsExactlyInAnyOrder(stay.id(), toGuest.id());
    assertThat(own.ofBooking(Actors.host(ANNA), stay.booking(), PAGE).items()).extracting(DocumentView::id)
        .containsExactlyInAnyOrder(stay.id(), toHost.id());
    assertThat(own.ofBooking(Actors.admin(), stay.booking(), PAGE).items()).hasSize(3);
    assertThat(own.list(Actors.guest(CARA), DocumentFilter.ALL, PAGE).items()).hasSize(2);
    assertThat(own.list(Actors.host(ANNA), new DocumentFilter(DocumentKind.CREDIT_NOTE, null), PAGE).items()).isEmpty();
  }

  @Test
  void shouldBeUnknownToOthers() {
    var bert = Actors.host(BERT);
    assertThat(refused(() -> own.ofBooking(bert, stay.booking(), PAGE))).isInstanceOf(NotFound.class);
    assertThat(refused(() -> own.get(bert, stay.id()))).isInstanceOf(NotFound.class);
    assertThat(refused(() -> own.print(bert, stay.id(), Locale.ENGLISH))).isInstanceOf(NotFound.class);
    assertThat(refused(() -> own.get(Actors.guest(CARA), toHost.id()))).isInstanceOf(NotFound.class);
    assertThat(refused(() -> own.get(Actors.guest(CARA), new DocumentId(java.util.UUID.randomUUID()))))
        .isInstanceOf(NotFound.class);
    assertThat(own.list(bert, DocumentFilter.ALL, PAGE).items()).isEmpty();
  }

  @Test
  void shouldNeedSomebodyWhoMayReadBookings() {
    assertThat(refused(() -> own.get(Actor.anonymous(), stay.id()))).isEqualTo(new NotLoggedIn());
    assertThat(refused(() -> own.list(Actors.integration(ANNA, Scope.LISTINGS_READ), DocumentFilter.ALL, PAGE)))
        .isEqualTo(new ScopeMissing(Scope.BOOKINGS_READ));
  }

  @Test
  void shouldPrintForTheReaderUnderASensibleName() {
    // given
    var credit = issued(new Seller(ANNA), place -> aCreditNoteOf(stay).at(place));
    // when
    var printed = own.print(Actors.guest(CARA), credit.id(), Locale.GERMANY);
    // then
    assertThat(printed.name()).isEqualTo("credit-note-H1-2027-000002.pdf");
    assertThat(printed.content()).asString(StandardCharsets.UTF_8).isEqualTo("de_DE H1-2027-000002");
    assertThat(own.print(Actors.host(ANNA), stay.id(), Locale.ENGLISH).name()).startsWith("invoice-H1");
  }

  @Test
  void shouldShowSeriesToAdministrators() {
    // when
    var check = administration.check(Actors.admin(), "R");
    // then
    assertThat(check.documents()).isEqualTo(2);
    assertThat(check.gaps()).isEmpty();
    assertThat(check.series().last()).isEqualTo(2);
    assertThat(administration.documents(Actors.admin(), "H1", DocumentFilter.ALL, PAGE).items()).hasSize(1);
    assertThat(administration.series(Actors.admin(), ANNA, PAGE).items()).hasSize(1);
  }

  @Test
  void shouldShowSeriesToNobodyElse() {
    assertThat(refused(() -> administration.series(Actors.host(), null, PAGE))).isInstanceOf(NotAllowed.class);
    assertThat(refused(() -> administration.documents(Actors.host(), "R", DocumentFilter.ALL, PAGE)))
        .isInstanceOf(NotAllowed.class);
    assertThat(refused(() -> administration.check(Actors.host(), "R"))).isInstanceOf(NotAllowed.class);
    assertThat(refused(() -> administration.check(Actors.admin(), "H99"))).isInstanceOf(NotFound.class);
    assertThat(refused(() -> administration.check(Actors.admin(), "a\u0000"))).isInstanceOf(NotFound.class);
  }

  private Document issued(Seller seller, Function<Place, DocumentFixture> document) {
    var series = numbering.lock(seller);
    var issued = document.apply(series.next(NOON)).build();
    numbering.save(series);
    documents.add(issued);
    return issued;
  }

  private static Refusal refused(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }
}
