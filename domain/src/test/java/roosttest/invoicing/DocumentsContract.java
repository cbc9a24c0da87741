package roosttest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.invoicing.DocumentFixture.NOON;
import static roosttest.invoicing.DocumentFixture.aCreditNoteOf;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.invoicing.DocumentFixture.ofRoost;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentNumber;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.Numbering;
import dev.roost.invoicing.domain.Seller;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of documents and series does. */
public abstract class DocumentsContract {

  private static final Seller ANNA = new Seller(Actors.ANNA);

  protected abstract Documents documents();

  protected abstract Numbering numbering();

  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldFindWhatWasAddedWordForWord() {
    // given
    var invoice = issued(ANNA, place -> anInvoice().at(place));
    var service = issued(Seller.ROOST, place -> ofRoost().at(place));
    var altered = new Occasion(OccasionKind.ALTERED, new AlterationId(UUID.randomUUID()));
    var credit = issued(ANNA, place -> aCreditNoteOf(invoice).on(altered).at(place));
    // then
    assertThat(documents().find(invoice.id())).contains(invoice);
    assertThat(documents().find(service.id())).contains(service);
    assertThat(documents().find(credit.id())).contains(credit);
    assertThat(documents().find(new DocumentId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void shouldKnowThoseOfABookingInTheOrderOfIssue() {
    // given
    var booking = new BookingId(UUID.randomUUID());
    var invoice = issued(ANNA,
        place -> anInvoice().withId(new DocumentId(new UUID(0x7000, 1))).about(booking).at(place));
    issued(ANNA, place -> anInvoice().at(place));
    var credit = issued(ANNA,
        place -> aCreditNoteOf(invoice).withId(new DocumentId(new UUID(0x7000, 2))).at(place));
    // then
    assertThat(documents().of(booking)).containsExactly(invoice, credit);
  }

  @Test
  void shouldTakeOneDocumentForEachOccasion() {
    // given
    var invoice = issued(ANNA, place -> anInvoice().at(place));
    // then
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> issued(ANNA, place -> anInvoice().about(invoice.booking()).at(place)));
  }

  @Test
  void shouldNotLeaveANumberOut() {
    // given
    var invoice = issued(ANNA, place -> anInvoice().at(place));
    var number = invoice.number();
    var later = new Place(new DocumentNumber(number.series(), number.year(), number.number() + 2), NOON);
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> inTransaction(() -> {
      documents().add(anInvoice().at(later).build());
      return later;
    }));
  }

  @Test
  void shouldCountForEachSellerByItself() {
    // given
    var host = new Seller(Actors.someone());
    var other = new Seller(Actors.someone());
    // when
    var first = next(host);
    var second = next(host);
    var others = next(other);
    // then
    assertThat(first.number().number()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(new DocumentNumber(first.number().series(), 2027, 2));
    assertThat(others.number().number()).isEqualTo(1);
    assertThat(others.number().series()).isNotEqualTo(first.number().series()).startsWith("H");
    assertThat(next(Seller.ROOST).number().series()).isEqualTo("R");
  }

  @Test
  void shouldNotTakeBackNumbersOfASeriesThatIsNotLocked() {
    // given
    var host = new Seller(Actors.someone());
    var stale = inTransaction(() -> numbering().lock(host));
    next(host);
    // when
    stale.next(NOON);
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> inTransaction(() -> {
      numbering().save(stale);
      return stale;
    }));
  }

  private Document issued(Seller seller, Function<Place, DocumentFixture> document) {
    return inTransaction(() -> {
      var issued = document.apply(next(seller)).build();
      documents().add(issued);
      return issued;
    });
  }

  private Place next(Seller seller) {
    return inTransaction(() -> {
      var series = numbering().lock(seller);
      var place = series.next(NOON);
      numbering().save(series);
      return place;
    });
  }
}
