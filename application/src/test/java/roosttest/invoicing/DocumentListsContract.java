package roosttest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.invoicing.DocumentFixture.ANNA_LDA;
import static roosttest.invoicing.DocumentFixture.CARA_HERSELF;
import static roosttest.invoicing.DocumentFixture.NOON;
import static roosttest.invoicing.DocumentFixture.aCreditNoteOf;
import static roosttest.invoicing.DocumentFixture.anInvoice;
import static roosttest.invoicing.DocumentFixture.ofRoost;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.SeriesView;
import dev.roost.invoicing.application.DocumentLists;
import dev.roost.invoicing.application.DocumentLists.Selection;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.NumberSeries.Place;
import dev.roost.invoicing.domain.Numbering;
import dev.roost.invoicing.domain.Seller;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every list of documents does. */
public abstract class DocumentListsContract {

  private static final Instant A_YEAR_LATER = NOON.plus(Duration.ofDays(365));

  private final UserId host = Actors.someone();
  private final UserId guest = Actors.someone();
  private long ids;

  protected abstract DocumentLists lists();

  protected abstract Documents documents();

  protected abstract Numbering numbering();

  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Test
  void shouldListWhatSomebodyIssuedOrGotTheNewestFirst() {
    // given
    var invoice = byHost(place -> anInvoice().by(host, ANNA_LDA).to(guest, CARA_HERSELF).at(place));
    var service = byRoost(place -> ofRoost().to(guest, CARA_HERSELF).at(place));
    byRoost(place -> ofRoost().at(place));
    var credit = byHost(place -> aCreditNoteOf(invoice).at(place));
    // then
    assertThat(listed(null, guest, null, DocumentFilter.ALL)).containsExactly(credit, service, invoice);
    assertThat(listed(null, host, null, DocumentFilter.ALL)).containsExactly(credit, invoice);
    assertThat(listed(null, Actors.someone(), null, DocumentFilter.ALL)).isEmpty();
    assertThat(listed(null, guest, null, new DocumentFilter(DocumentKind.CREDIT_NOTE, null))).containsExactly(credit);
    assertThat(listed(invoice.booking(), null, null, DocumentFilter.ALL)).containsExactly(credit, invoice);
    assertThat(listed(invoice.booking(), Actors.someone(), null, DocumentFilter.ALL)).isEmpty();
  }

  @Test
  void shouldTellYearsApart() {
    // given
    var invoice = byHost(place -> anInvoice().by(host, ANNA_LDA).at(place));
    var later = issued(new Seller(host), A_YEAR_LATER, place -> anInvoice().by(host, ANNA_LDA).at(place));
    var code = invoice.number().series();
    // then
    assertThat(listed(null, null, code, new DocumentFilter(null, 2027))).containsExactly(invoice);
    assertThat(listed(null, null, code, new DocumentFilter(null, 2028))).containsExactly(later);
    assertThat(later.number().number()).isEqualTo(1);
    assertThat(lists().series(code)).contains(new SeriesView(code, host, 2028, 1, A_YEAR_LATER));
    assertThat(lists().count(code)).isEqualTo(2);
    assertThat(lists().gaps(code)).isEmpty();
  }

  @Test
  void shouldListSeries() {
    // given
    byRoost(place -> ofRoost().at(place));
    var code = byHost(place -> anInvoice().by(host, ANNA_LDA).at(place)).number().series();
    // then
    assertThat(series(host)).extracting(SeriesView::code).containsExactly(code);
    assertThat(series(null)).extracting(SeriesView::code).contains(code, "R").isSorted();
    assertThat(series(Actors.someone())).isEmpty();
    assertThat(lists().series("H0")).isEmpty();
  }

  private List<SeriesView> series(@Nullable UserId seller) {
    var all = new ArrayList<SeriesView>();
    var page = lists().series(seller, PageRequest.first(1));
    all.addAll(page.items());
    while (page.next() != null) {
      page = lists().series(seller, new PageRequest(page.next(), 1));
      all.addAll(page.items());
    }
    return all;
  }

  private List<Document> listed(@Nullable BookingId booking, @Nullable UserId party, @Nullable String code,
      DocumentFilter filter) {
    var all = new ArrayList<Document>();
    var page = lists().documents(new Selection(booking, party, code, filter), PageRequest.first(1));
    all.addAll(page.items());
    while (page.next() != null) {
      page = lists().documents(new Selection(booking, party, code, filter), new PageRequest(page.next(), 1));
      all.addAll(page.items());
    }
    return all;
  }

  protected final Document byHost(Function<Place, DocumentFixture> document) {
    return issued(new Seller(host), NOON, document);
  }

  private Document byRoost(Function<Place, DocumentFixture> document) {
    return issued(Seller.ROOST, NOON, document);
  }

  private Document issued(Seller seller, Instant now, Function<Place, DocumentFixture> document) {
    return inTransaction(() -> {
      var series = numbering().lock(seller);
      var issued = document.apply(series.next(now)).withId(new DocumentId(new UUID(0x7000, ++ids))).build();
      documents().add(issued);
      numbering().save(series);
      return issued;
    });
  }
}
