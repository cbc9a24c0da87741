package dev.roost.invoicing.application;

import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookingBills;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Document.Stay;
import dev.roost.invoicing.domain.DocumentKey;
import dev.roost.invoicing.domain.Documents;
import dev.roost.invoicing.domain.Draft;
import dev.roost.invoicing.domain.NumberSeries;
import dev.roost.invoicing.domain.Numbering;
import dev.roost.invoicing.domain.Reckoning;
import dev.roost.invoicing.domain.Seller;
import dev.roost.listing.spi.ListingFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the documents that a booking lacks. */
@Service
class DocumentIssuing {

  private final BookingBills bills;
  private final ListingFacts listings;
  private final TradingNames names;
  private final Numbering numbering;
  private final Documents documents;
  private final DocumentWriter writer;

  DocumentIssuing(BookingBills bills, ListingFacts listings, TradingNames names, Numbering numbering,
      Documents documents, DocumentWriter writer) {
    this.bills = bills;
    this.listings = listings;
    this.names = names;
    this.numbering = numbering;
    this.documents = documents;
    this.writer = writer;
  }

  /**
   * Issues what the booking makes necessary and what was not issued yet, in one transaction with its numbers. Whichever
   * event is heard first, or twice, it comes to the same.
   */
  @Transactional
  void issue(BookingId booking) {
    bills.find(booking).ifPresent(bill -> {
      var drafts = Reckoning.of(bill);
      if (!issued(booking).keySet().containsAll(drafts.stream().map(Draft::key).toList())) {
        issue(bill, drafts);
      }
    });
  }

  /** All that can be read is read before a series is locked, since everybody waits for Roost's. */
  private void issue(BookingBill bill, List<Draft> drafts) {
    var listing = listings.find(bill.listing()).map(ListingFacts.Facts::title).orElse("");
    var parties = new DocumentParties(bill, names);
    drafts.forEach(draft -> parties.of(draft.subject()));
    var series = lock(drafts, parties);
    // Read again under the locks: another node may have issued some of them meanwhile.
    var issued = issued(bill.booking());
    drafts.stream().filter(draft -> !issued.containsKey(draft.key())).forEach(draft -> {
      var corrected = draft.corrected() == null ? null : issued.get(draft.corrected());
      var document = writer.write(bill, draft, new Stay(listing, draft.stay()), parties, corrected,
          Objects.requireNonNull(series.get(parties.sellerOf(draft.subject()))));
      documents.add(document);
      issued.put(document.key(), document);
    });
    series.values().forEach(numbering::save);
  }

  /** Those of hosts first, so that nobody who holds Roost's waits for another. */
  private Map<Seller, NumberSeries> lock(List<Draft> drafts, DocumentParties parties) {
    var sellers = drafts.stream().map(draft -> parties.sellerOf(draft.subject())).distinct()
        .sorted((one, other) -> Boolean.compare(one.equals(Seller.ROOST), other.equals(Seller.ROOST))).toList();
    var series = new LinkedHashMap<Seller, NumberSeries>();
    sellers.forEach(seller -> series.put(seller, numbering.lock(seller)));
    return series;
  }

  private Map<DocumentKey, Document> issued(BookingId booking) {
    return documents.of(booking).stream()
        .collect(Collectors.toMap(Document::key, Function.identity(), (one, _) -> one, HashMap::new));
  }
}
